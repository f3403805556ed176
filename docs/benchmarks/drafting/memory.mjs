export async function runMemory() {
  return null;
}
