import { PenLine } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useLocale } from './locale';
import { Markdown } from './Markdown';
import { NoteStatus, NoteTrouble } from './NoteStatus';
import { useAutosave } from './use-autosave';

interface NoteEditorProps {
  /** Names the note where words not saved yet are kept: `a:<article>` or `h:<highlight>`. */
  noteId: string;
  /** The Markdown as the store has it; empty for none. */
  stored: string;
  /** What the field is called for those who do not see where it stands. */
  label: string;
  /** On the button that begins a note. */
  addLabel: string;
  onSave: (markdown: string) => Promise<void>;
  /** Whether the button is a line of the section, reached by arrows. */
  isWalked?: boolean;
  /** Opens the field at once, with the focus in it. */
  isOpenAtFirst?: boolean;
  /** After the field was closed; without it the focus goes to the note's own button. */
  onClose?: () => void;
}

/** One private note: drawn as the reader wrote it, and on demand a field that saves by itself. */
export function NoteEditor(props: NoteEditorProps) {
  const { noteId, stored, onSave, onClose } = props;
  const autosave = useAutosave({ noteId, stored, onSave });
  const [isOpen, setIsOpen] = useState((props.isOpenAtFirst ?? false) || autosave.needsReader);
  const button = useRef<HTMLButtonElement>(null);
  const mayTakeFocus = useRef(props.isOpenAtFirst ?? false);

  const open = () => {
    mayTakeFocus.current = true;
    setIsOpen(true);
  };
  const close = () => {
    autosave.flush();
    setIsOpen(false);
    if (onClose) onClose();
    // The button is drawn before the next frame.
    else requestAnimationFrame(() => button.current?.focus());
  };

  if (isOpen) {
    return <NoteField {...props} autosave={autosave} takesFocus={mayTakeFocus.current} onDone={close} />;
  }
  return (
    <div className="note">
      <NoteView {...props} text={autosave.text} buttonRef={button} onOpen={open} />
      <NoteStatus state={autosave.state} />
      <NoteTrouble autosave={autosave} />
    </div>
  );
}

interface NoteViewProps extends Pick<NoteEditorProps, 'label' | 'addLabel' | 'isWalked'> {
  text: string;
  buttonRef: RefObject<HTMLButtonElement | null>;
  onOpen: () => void;
}

function NoteView({ text, label, addLabel, isWalked, buttonRef, onOpen }: NoteViewProps) {
  const { t } = useLocale();
  const isEmpty = text.trim() === '';
  const openUnlessReading = (event: MouseEvent) => {
    const isLink = (event.target as Element).closest('a') !== null;
    if (!isLink && getSelection()?.isCollapsed !== false) onOpen();
  };
  return (
    <>
      {isEmpty ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the pointer; the button below is the control
        // biome-ignore lint/a11y/useKeyWithClickEvents: as above
        <div className="note-words" onClick={openUnlessReading}>
          <Markdown source={text} />
        </div>
      )}
      <button
        ref={buttonRef}
        type="button"
        className="quiet-button"
        aria-label={isEmpty ? undefined : `${t('notes.edit')}: ${label}`}
        data-walk={isWalked ? '' : undefined}
        data-line-control={isWalked ? undefined : ''}
        onClick={onOpen}
      >
        <PenLine size={13} aria-hidden="true" /> {isEmpty ? addLabel : t('notes.edit')}
      </button>
    </>
  );
}

interface NoteFieldProps extends Pick<NoteEditorProps, 'label'> {
  autosave: ReturnType<typeof useAutosave>;
  takesFocus: boolean;
  onDone: () => void;
}

function NoteField({ label, autosave, takesFocus, onDone }: NoteFieldProps) {
  const { t } = useLocale();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const end = field.current?.value.length ?? 0;
    field.current?.focus();
    field.current?.setSelectionRange(end, end);
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    // Escape ends an input method's own choice of words first.
    if (!isDone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
  };
  return (
    <div className="note">
      <textarea
        ref={field}
        className="note-field"
        rows={3}
        dir="auto"
        maxLength={100_000}
        aria-label={label}
        aria-describedby={hintId}
        value={autosave.text}
        onChange={(event) => autosave.type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={autosave.flush}
      />
      <div className="note-foot">
        <button type="button" className="quiet-button" onClick={onDone}>
          {t('notes.done')}
        </button>
        <NoteStatus state={autosave.state} />
        <span className="hint" id={hintId}>
          {t('notes.hint')}
        </span>
      </div>
      <NoteTrouble autosave={autosave} />
    </div>
  );
}
