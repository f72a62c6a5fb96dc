import { type ReactNode, useId } from 'react';

interface SwitchChoiceProps {
  legend: string;
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What can be done about it besides. */
  children?: ReactNode;
}

/** Something that is on or off, with what it means. */
export function SwitchChoice({ legend, label, hint, isOn, onChange, children }: SwitchChoiceProps) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p className="hint" id={id}>
        {hint}
      </p>
      {children}
    </fieldset>
  );
}
