import { CopyIcon, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { type ReactElement, useEffect, useState } from 'react';
import { fetchCall } from './fetch-call.ts';
import { ENDPOINT } from './fetcher.ts';
import { LinkIcon } from './link-icon.tsx';
import { linkTo, type SharedOperation } from './shared-link.ts';

const NOTICE_MILLISECONDS = 4000;

/** The clipboard is there only for pages that came over https or from this machine. */
async function copy(
  text: string,
  notices: { readonly copied: string; readonly failed: string },
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return notices.copied;
  } catch {
    return notices.failed;
  }
}

async function shareLink(operation: SharedOperation): Promise<string> {
  const link = linkTo(operation, location.origin);
  if (link === null) return 'This is too long for a link: share the query and its variables as text.';
  history.replaceState(null, '', link);
  return copy(link.href, { copied: 'Link copied.', failed: 'The link is in the address bar.' });
}

async function shareCode(operation: SharedOperation): Promise<string> {
  let code: string;
  try {
    code = fetchCall(operation, new URL(ENDPOINT, location.origin));
  } catch {
    return 'The variables are not JSON.';
  }
  return copy(code, { copied: 'fetch call copied.', failed: 'This browser does not let the page copy.' });
}

/** Shares what stands in the editors: as a link that opens it here, or as code for a program. */
export function ShareButtons(): ReactElement {
  const [notice, setNotice] = useState('');
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operations: state.operations,
    operationName: state.operationName,
  }));

  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => setNotice(''), NOTICE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice]);

  const sharing = (share: (operation: SharedOperation) => Promise<string>) => async () => {
    const hasSeveral = (operations?.length ?? 0) > 1;
    setNotice(
      await share({
        query: queryEditor?.getValue() ?? '',
        variables: variableEditor?.getValue() ?? '',
        operationName: hasSeveral ? (operationName ?? '') : '',
      }),
    );
  };
  return (
    <>
      <ToolbarButton label="Copy a link to this query" onClick={sharing(shareLink)}>
        <LinkIcon />
      </ToolbarButton>
      <ToolbarButton label="Copy as a fetch call" onClick={sharing(shareCode)}>
        <CopyIcon className="graphiql-toolbar-icon" aria-hidden="true" />
      </ToolbarButton>
      <output className="share-notice" hidden={notice === ''}>
        {notice}
      </output>
    </>
  );
}
