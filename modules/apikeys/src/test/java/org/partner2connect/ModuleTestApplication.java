package org.partner2connect;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application in which this module is tested alone. */
@SpringBootApplication
class ModuleTestApplication {}
