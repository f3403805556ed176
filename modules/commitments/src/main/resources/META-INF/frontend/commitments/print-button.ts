/** A button that prints the page it stands on. */
export class P2cPrint extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.onClick);
  }

  private readonly onClick = (): void => window.print();
}

customElements.get('p2c-print') ?? customElements.define('p2c-print', P2cPrint);
