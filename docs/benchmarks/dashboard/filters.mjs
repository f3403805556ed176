// Addresses of the dashboard, no two of them the same, drawn from a fixed seed.
const AREAS = ['ACCESS', 'ADOPTION', 'VALUE_CREATION', 'ACCELERATE'];
const TYPES = ['FINANCIAL', 'PROGRAMMATIC', 'POLICY', 'ADVOCACY'];
const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const GROUPS = ['LDC', 'LLDC', 'SIDS'];
const KINDS = ['MEMBER_STATE', 'SECTOR_MEMBER', 'ACADEMIA', 'INTERNATIONAL_ORGANISATION', 'UN_AGENCY', 'OTHER'];

export function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

export function filters(count, seed = 20211018) {
  const draw = random(seed);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const found = new Set();
  while (found.size < count) {
    const query = new URLSearchParams();
    if (draw() < 0.4) query.set('area', pick(AREAS));
    if (draw() < 0.4) query.set('type', pick(TYPES));
    if (draw() < 0.4) query.set('region', pick(REGIONS));
    if (draw() < 0.3) query.set('group', pick(GROUPS));
    if (draw() < 0.3) query.set('kind', pick(KINDS));
    if (draw() < 0.4) query.set('year', String(2021 + Math.floor(draw() * 6)));
    if (draw() < 0.3) query.set('goal', String(1 + Math.floor(draw() * 17)));
    found.add(`${draw() < 0.5 ? '/en' : '/fr'}/dashboard?${query}`);
  }
  return [...found];
}
