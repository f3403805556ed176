package org.partner2connect.yjs;

/** Several values in a row, each taking one clock. */
abstract sealed class ListContent extends Content permits AnyContent, JsonContent {

  @Override
  abstract ListContent split(int offset);
}
