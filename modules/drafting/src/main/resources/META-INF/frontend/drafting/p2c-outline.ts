customElements.get('p2c-outline') ?? customElements.define('p2c-outline', class extends HTMLElement {});
