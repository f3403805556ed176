/**
 * The supervisor behind {@code p2c run}: PostgreSQL, Keycloak and the application as processes of
 * one data folder. It stands outside the base package and knows no other module.
 */
@NullMarked
package p2c.runtime;

import org.jspecify.annotations.NullMarked;
