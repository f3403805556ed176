customElements.get('p2c-save-state') ?? customElements.define('p2c-save-state', class extends HTMLElement {});
