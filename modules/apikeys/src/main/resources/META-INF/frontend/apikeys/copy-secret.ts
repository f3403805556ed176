/** Copies its text when its button is pressed; where that is not allowed, says so. */
export class P2cCopy extends HTMLElement {
  text = '';

  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }

  private readonly onClick = async (event: Event): Promise<void> => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-copy]')) {
      return;
    }
    try {
      await navigator.clipboard.writeText(this.text);
      this.say(this.dataset.copied);
    } catch {
      this.say(this.dataset.failed);
    }
  };

  private say(words = ''): void {
    const place = this.querySelector('[role=status]');
    if (place) {
      place.textContent = words;
    }
  }
}

customElements.get('p2c-copy') ?? customElements.define('p2c-copy', P2cCopy);
