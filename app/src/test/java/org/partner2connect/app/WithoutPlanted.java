package org.partner2connect.app;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves the planted violations of the architecture tests out of the running application. */
class WithoutPlanted extends TypeExcludeFilter
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.getBeanFactory().registerSingleton("withoutPlanted", this);
  }

  @Override
  public boolean match(MetadataReader type, MetadataReaderFactory factory) {
    return type.getClassMetadata().getClassName().startsWith("org.partner2connect.planted.");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WithoutPlanted;
  }

  @Override
  public int hashCode() {
    return WithoutPlanted.class.hashCode();
  }
}
