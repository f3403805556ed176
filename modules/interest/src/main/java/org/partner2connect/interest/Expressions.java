package org.partner2connect.interest;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The expressions of interest on record. */
interface Expressions extends Repository<Expression, UUID> {

  Expression save(Expression expression);

  Optional<Expression> findByIdValue(UUID id);

  Optional<Expression> findByNumber(int number);

  Optional<Expression> findByFormNonce(String nonce);
}
