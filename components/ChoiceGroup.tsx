import { type ReactNode, useId } from 'react';

interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: string;
}

interface ChoiceGroupProps<Value extends string> {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** What holds for all of them. */
  hint?: string;
  /** Drawn under the chosen one. */
  children?: ReactNode;
}

/** One of a few, each with what it means. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices" aria-describedby={props.hint ? `${name}-all` : undefined}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <div key={value}>
          <label className="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
              aria-describedby={hint ? `${name}-${value}` : undefined}
            />
            <span>{label}</span>
          </label>
          {hint ? (
            <p className="hint" id={`${name}-${value}`}>
              {hint}
            </p>
          ) : null}
          {props.value === value ? props.children : null}
        </div>
      ))}
      {props.hint ? (
        <p className="hint whole" id={`${name}-all`}>
          {props.hint}
        </p>
      ) : null}
    </fieldset>
  );
}
