/** Given names and surnames of speakers; no sentence mentions one of these. */
export const GIVEN = 'Albert Harriet Duncan Florence Geoffrey Ingrid Leonard Matilda Norman Rosalind'.split(
  ' ',
);
export const SURNAMES =
  'Ashcombe Belthorn Cardew Dalrose Elmsworth Fenwright Garrick Holloway Ivorson Jessop Kelbrook Langdale Merrow Nettleby Orcham Penhale Quillon Ravensby Selcott Thornbury Umfrey Valeford Whitlock Yarrow Zelwick Branscom Coldwell Durrant Eastlake Farnley Godwin Hartsell Ingleby Joyner Kestrel Lathbury Mossman Norbeck Oakden Pelham Redfern Stanwick Tolliver Upwell Vickers Wexham Averill Bickford Cranmer Dunstan'.split(
    ' ',
  );
