customElements.get('p2c-presence') ?? customElements.define('p2c-presence', class extends HTMLElement {});
