customElements.get('p2c-editor-notice') ?? customElements.define('p2c-editor-notice', class extends HTMLElement {});
