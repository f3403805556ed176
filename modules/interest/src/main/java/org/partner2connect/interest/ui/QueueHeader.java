package org.partner2connect.interest.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** The head of the queue: which call it is about, until when, and how much there is. */
final class QueueHeader extends Div {

  void show(QueueReading.Listed list, Say say, Instant now) {
    removeAll();
    var line =
        list.call()
            .map(call -> new ReferenceLine(reference(call), until(call, say, now)))
            .orElseGet(() -> new ReferenceLine(getTranslation("interest.queue.call.none")));
    line.fact(
        getTranslation(
            "interest.queue.totals",
            list.received(),
            list.counts().getOrDefault(Tab.TO_DECIDE, 0)));
    var keep =
        new Anchor(InterestNavigation.CALL_ROUTE, getTranslation("interest.queue.call.keep"));
    line.with(keep);
    add(new PageHeader(getTranslation("interest.queue"), line));
  }

  private String reference(Call call) {
    return getTranslation("interest.queue.call", call.reference());
  }

  private String until(Call call, Say say, Instant now) {
    if (!call.isOpen(now)) {
      return getTranslation(
          "interest.queue.call.opens",
          Call.written(call.opensAt().atZone(Call.GENEVA), say.reader()));
    }
    return getTranslation(
        call.isLate(now) ? "interest.queue.call.closed" : "interest.queue.call.open",
        call.deadlineIn(say.reader()));
  }
}
