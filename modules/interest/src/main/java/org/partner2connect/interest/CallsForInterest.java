package org.partner2connect.interest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The calls on record. */
interface CallsForInterest extends Repository<CallForInterest, UUID> {

  CallForInterest save(CallForInterest call);

  Optional<CallForInterest> findById(UUID id);

  List<CallForInterest> findAllByOrderByOpensAtDesc();
}
