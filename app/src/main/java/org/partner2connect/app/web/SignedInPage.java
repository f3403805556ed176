package org.partner2connect.app.web;

import org.partner2connect.identity.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an editor sends somebody whose session is over, in a window of its own: it lies behind the
 * sign-in, tells the open tabs that there is a session again, and closes itself.
 */
@Controller
class SignedInPage {

  private final CurrentPerson current;

  SignedInPage(CurrentPerson current) {
    this.current = current;
  }

  @GetMapping("/sign-in/again")
  ModelAndView signedIn() {
    var page = new ModelAndView("app/signed-in");
    page.addObject("person", current.require());
    return page;
  }
}
