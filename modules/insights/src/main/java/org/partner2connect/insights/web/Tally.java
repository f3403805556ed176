package org.partner2connect.insights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums over what is shown.
 *
 * @param commitments how many
 * @param leads how many organisations made them
 * @param countries how many countries they name
 * @param ldcs how many of those are least developed, in words
 * @param usd the total in US dollars
 * @param counted what that total holds, in words
 * @param others the totals of the other currencies
 * @param leftOut how many have an amount that is not in the total
 * @param estimated how many amounts are estimates
 * @param inKind how many amounts are in kind
 * @param rates by which rates was counted, in words
 */
record Tally(
    Chart.Figure commitments,
    Chart.Figure leads,
    Chart.Figure countries,
    Chart.@Nullable Figure ldcs,
    Chart.Figure usd,
    Chart.Figure counted,
    List<Money> others,
    Chart.Figure leftOut,
    Chart.Figure estimated,
    Chart.Figure inKind,
    List<String> rates) {

  /** The total of a currency that is not the US dollar. */
  record Money(Chart.Figure sum, Chart.Figure commitments) {}
}
