package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.commitments.shares.ShareStatus;
import org.partner2connect.uikit.LabelledTable;

/** Who brings what, the total that is counted, and by which method. */
final class MoneyTable extends Div {

  private final transient CommitmentDetail detail;
  private final transient Locale reader;

  MoneyTable(CommitmentDetail detail, List<ShareRow> shares, Locale reader) {
    this.detail = detail;
    this.reader = reader;
    var table =
        new LabelledTable("commitments.ui.table.money", List.of("who", "what", "state", "amount"));
    var money = detail.content().money();
    table.row(
        Said.name(getTranslation("commitments.ui.money.lead", detail.lead().name())),
        Said.name(Optional.ofNullable(money.note()).orElse("")),
        new Span(),
        MoneyText.cell(money.amount(), money.currency(), reader));
    shares.forEach(
        share ->
            table.row(
                Said.name(share.partnerName()),
                Said.name(share.contribution()),
                PartnerPart.ShareBadge.of(share.status()),
                MoneyText.cell(share.amount(), share.currency(), reader)));
    total(shares)
        .ifPresent(
            total ->
                table
                    .row(
                        new Span(getTranslation("commitments.ui.money.total")),
                        new Span(),
                        new Span(),
                        MoneyText.cell(total, money.currency(), reader))
                    .addClassName("total"));
    add(table);
    var method = new Paragraph(getTranslation("commitments.ui.money.method"));
    method.addClassNames("small", "quiet");
    add(method);
  }

  private Optional<BigDecimal> total(List<ShareRow> shares) {
    var confirmed =
        shares.stream()
            .filter(share -> share.status() == ShareStatus.CONFIRMED)
            .flatMap(share -> Optional.ofNullable(share.amount()).stream());
    return Stream.concat(Optional.ofNullable(detail.content().money().amount()).stream(), confirmed)
        .reduce(BigDecimal::add);
  }
}
