-- Neovim with the set-up that SETUP holds, and an article that somebody opens. The problems go, as JSON, into the file that OUT names.
dofile(os.getenv('SETUP'))
vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('ARTICLE')))
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
local problems = vim.tbl_map(function(each) return { line = each.lnum + 1, code = each.code or each.user_data.lsp.code } end, vim.diagnostic.get(0))
table.sort(problems, function(a, b) return a.line < b.line end)
vim.fn.writefile({ vim.fn.json_encode({ problems = problems, filetype = vim.bo.filetype }) }, os.getenv('OUT'))
vim.cmd('qa!')
