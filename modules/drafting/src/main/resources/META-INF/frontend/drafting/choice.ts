/** Whether somebody wants copies on this device: remembered on it, yes unless they said no. */
const choice = (person: string): string => `p2c.keep.${person}`;

export function wantsCopies(person: string): boolean {
  try {
    return localStorage.getItem(choice(person)) !== 'no';
  } catch {
    return true;
  }
}

export function chooseCopies(person: string, wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(choice(person));
    else localStorage.setItem(choice(person), 'no');
  } catch {
    // Then the choice holds for this page only.
  }
}
