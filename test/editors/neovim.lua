-- Neovim with nothing of its own set up, over one article. What it learns goes, as JSON, into the file that OUT names.
local article, out = os.getenv('ARTICLE'), os.getenv('OUT')
local found = {}

vim.cmd('edit ' .. vim.fn.fnameescape(article))
vim.bo.filetype = 'news-article'
local buffer = vim.api.nvim_get_current_buf()

-- A server for the article, with settings of its own.
local function start(settings)
  local id = vim.lsp.start_client({
    name = 'on-the-record',
    cmd = { 'on-the-record', 'lsp', '--stdio' },
    root_dir = vim.fn.fnamemodify(article, ':h'),
    -- Newer ones answer when they are asked for settings; older ones can only say them at the start.
    settings = { onTheRecord = settings },
    init_options = { onTheRecord = settings },
  })
  vim.lsp.buf_attach_client(buffer, id)
  return id
end

local function ask(method, params)
  params = vim.tbl_extend('force', { textDocument = vim.lsp.util.make_text_document_params() }, params or {})
  for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, params, 20000) or {}) do
    if answer.error then error(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
end

-- Puts the cursor at the start of words that stand in the article once.
local function at(words)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search('\\V' .. words, 'cW') > 0, words)
  return { position = vim.lsp.util.make_position_params().position }
end

local function problems()
  local list = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do table.insert(list, { line = each.lnum + 1, code = each.code or each.user_data.lsp.code, message = each.message, severity = each.severity }) end
  table.sort(list, function(a, b) return a.line < b.line end)
  return list
end

local function run()
  local first = start({ rules = { ['unclosed-quote'] = 'off' } })
  vim.wait(20000, function() return #problems() > 0 end)
  found.problemsByOwnSettings = problems()
  vim.lsp.stop_client(first)
  vim.wait(20000, function() return #vim.lsp.get_active_clients() == 0 end)

  start({})
  vim.wait(20000, function() return #problems() > 1 end)
  found.problems = problems()
  found.symbols = vim.tbl_map(function(each) return each.name .. ' | ' .. each.detail end, ask('textDocument/documentSymbol'))
  found.hover = ask('textDocument/hover', at('But a whale')).contents.value
  found.nothing = ask('textDocument/hover', at('356 numbered')) or 'nothing'
  found.references = #ask('textDocument/references', vim.tbl_extend('force', at('Konrad Weiss'), { context = { includeDeclaration = true } }))

  local range = { start = { line = problems()[1].line - 1, character = 0 }, ['end'] = { line = problems()[1].line - 1, character = 5 } }
  found.actions = vim.tbl_map(function(each) return each.title end, ask('textDocument/codeAction', { range = range, context = { diagnostics = {} } }))

  at('Konrad Weiss')
  vim.lsp.buf.rename('Conrad Weisz')
  vim.wait(20000, function() return vim.fn.search('Conrad Weisz', 'nw') > 0 end)
  found.text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')

  -- Mended by hand: the problem goes.
  vim.api.nvim_buf_set_lines(buffer, 13, 14, false, { vim.api.nvim_buf_get_lines(buffer, 13, 14, false)[1] .. ' Astrid Lunde said.' })
  vim.wait(20000, function() return #problems() == 1 end)
  found.problemsAfter = problems()
end

local ok, message = pcall(run)
if not ok then found.failed = tostring(message) end
vim.fn.writefile({ vim.fn.json_encode(found) }, out)
vim.cmd('qa!')
