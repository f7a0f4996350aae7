/** Spanish for the sentences that several rooms say. */
export const common = {
  "Step||count": "Paso",
  step: "paso",
  "at the start": "al inicio",
  "by step": "por paso",
  undefined: "indefinido",
  "{low} to {high}": "{low} a {high}",
  "{one} and {other}": "{one} y {other}",
  "{count} {count:step|steps}": "{count} {count:paso|pasos}",
  "component 1": "componente 1",
  "component 2": "componente 2",
};
