export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Names the kind of mark it is for, for its colour. */
  readonly kind?: string;
}

/** A labelled switch; its state changes when the setting has. */
export function Switch({ label, on, onChange, kind }: SwitchProps) {
  return (
    <label class={kind === undefined ? 'switch' : `chip chip-${kind}`}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
