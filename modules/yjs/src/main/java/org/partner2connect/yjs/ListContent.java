package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/** Several values in a row, each taking one clock. */
abstract sealed class ListContent extends Content permits AnyContent, JsonContent {

  @Override
  abstract ListContent split(int offset);

  /** The value an attribute has that holds this content: the last one. */
  abstract @Nullable Object lastValue();
}
