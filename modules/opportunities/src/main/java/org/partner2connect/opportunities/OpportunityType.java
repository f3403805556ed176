package org.partner2connect.opportunities;

/** What is sought or given. */
public enum OpportunityType {
  FINANCING,
  INFRASTRUCTURE,
  EQUIPMENT,
  SKILLS,
  CONTENT_AND_SERVICES,
  POLICY_ADVICE,
  RESEARCH,
  OTHER
}
