package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentId;

/** Leads to the pages of commitments. All addresses are relative to the workspace. */
public final class CommitmentsNavigation {

  static final String ROUTE = "commitments";
  static final String DRAFT_ROUTE = "commitments/draft";
  static final String REVIEW_ROUTE = "commitments/review";
  static final String RATES_ROUTE = "commitments/rates";
  static final String PLAN = "plan";
  static final String ACTION = "action";

  private CommitmentsNavigation() {}

  /** The commitments of the reader's own organisation. */
  public static String list() {
    return ROUTE;
  }

  /** The page of a commitment. */
  public static String address(CommitmentId commitment) {
    return ROUTE + "/" + commitment;
  }

  /** The form for a new commitment. Nothing is kept before something is filled in. */
  public static String newDraft() {
    return DRAFT_ROUTE;
  }

  /** The form for a commitment that delivers that action, with what the plan says of it. */
  public static String newFor(PlanId plan, UUID action) {
    return DRAFT_ROUTE + "?" + PLAN + "=" + plan + "&" + ACTION + "=" + action;
  }

  /** The form of a draft. */
  public static String draft(CommitmentId commitment) {
    return DRAFT_ROUTE + "/" + commitment;
  }

  /** The form that corrects what has been published. */
  static String correction(CommitmentId commitment) {
    return address(commitment) + "/correct";
  }

  /** The version for paper. */
  static String print(CommitmentId commitment) {
    return address(commitment) + "/print";
  }

  /** The secretariat's list of commitments to review. */
  public static String review() {
    return REVIEW_ROUTE;
  }

  /** A commitment in the secretariat's list. */
  public static String review(CommitmentId commitment) {
    return REVIEW_ROUTE + "/" + commitment;
  }

  /** The exchange rates that the secretariat keeps. */
  public static String rates() {
    return RATES_ROUTE;
  }

  /** Opens the form of a draft. */
  public static void openDraft(UI ui, CommitmentId commitment) {
    ui.navigate(draft(commitment));
  }
}
