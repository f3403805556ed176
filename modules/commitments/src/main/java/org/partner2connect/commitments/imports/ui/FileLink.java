package org.partner2connect.commitments.imports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Downloads a CSV file, which is written when it is asked for. */
final class FileLink extends Anchor {

  FileLink(String text, String name, Supplier<byte[]> file) {
    setText(text);
    setHref(
        DownloadHandler.fromInputStream(
            event -> {
              var bytes = file.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes), name, "text/csv;charset=UTF-8", bytes.length);
            }));
  }
}
