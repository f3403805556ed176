customElements.get('p2c-editor') ?? customElements.define('p2c-editor', class extends HTMLElement {});
