package org.partner2connect.progress.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Stage;

/** The answers of a form without a fault. */
record CheckedReport(
    int year, Stage stage, @Nullable BigDecimal amount, @Nullable Long people, String narrative) {}
