/** True for a field that opens its list when it gets the focus: that goes there for nobody but who wants to choose. */
export const opensList = (field: HTMLElement): boolean => field.matches('[aria-haspopup=listbox]');
