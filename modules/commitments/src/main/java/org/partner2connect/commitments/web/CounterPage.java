package org.partner2connect.commitments.web;

import org.partner2connect.commitments.announcements.PublicCounter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The number of commitments, for whoever shows it: a wall in a foyer, a page of somebody else. */
@RestController
class CounterPage {

  private final PublicCounter counter;

  CounterPage(PublicCounter counter) {
    this.counter = counter;
  }

  /** Kept by nobody, since an announcement counts within two seconds. */
  @GetMapping("/commitments/counter")
  ResponseEntity<PublicCounter.Count> count() {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(counter.now());
  }
}
