;;; -*- lexical-binding: t -*-
;; Emacs with Eglot and nothing of its own set up, over one article. What it learns goes, as JSON, into the file that OUT names.
(package-initialize)
(require 'eglot)
(require 'json)

(define-derived-mode news-article-mode text-mode "News Article")
(put 'news-article-mode 'eglot-language-id "news-article")
(add-to-list 'eglot-server-programs '(news-article-mode "on-the-record" "lsp" "--stdio"))
(setq eglot-sync-connect 20 eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil make-backup-files nil create-lockfiles nil)

(defvar found nil "What goes into the file: symbols and their values.")
(defun keep (name value) (push (cons name value) found))

(defun start (settings)
  "Starts a server for the article, with SETTINGS, and waits until it is there."
  (setq-default eglot-workspace-configuration `((:onTheRecord . ,settings)))
  (apply #'eglot (eglot--guess-contact)))

(defun problems ()
  (mapcar (lambda (each)
            `((line . ,(line-number-at-pos (flymake-diagnostic-beg each))) (text . ,(substring-no-properties (flymake-diagnostic-text each)))))
          (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun wait-until (holds)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall holds)) (< (float-time) end)) (accept-process-output nil 0.1))))

(defun ask (method params)
  (jsonrpc-request (eglot--current-server-or-lose) method params :timeout 20))

(defun at (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0))
  (eglot--TextDocumentPositionParams))

(condition-case problem
    (progn
      (find-file (getenv "ARTICLE"))
      (news-article-mode)
      (start '(:rules (:unclosed-quote "off")))
      (flymake-mode 1)
      (wait-until (lambda () (flymake-diagnostics)))
      (keep 'problemsByOwnSettings (vconcat (problems)))
      (eglot-shutdown (eglot--current-server-or-lose))

      (start '(:rules (:unclosed-quote "default")))
      (flymake-mode 1)
      (wait-until (lambda () (> (length (flymake-diagnostics)) 1)))
      (keep 'problems (vconcat (problems)))
      (keep 'symbols (vconcat (mapcar #'car (let (all) (dolist (each (eglot-imenu) all) (setq all (append (if (consp (cdr each)) (cdr each) (list each)) all)))))))
      (keep 'hover (plist-get (plist-get (ask :textDocument/hover (at "But a whale")) :contents) :value))
      (at "Konrad Weiss")
      (keep 'references (length (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))
      (keep 'actions (vconcat (mapcar (lambda (each) (plist-get each :title))
                                      (let ((place (plist-get (at "We’ve measured") :position)))
                                        (ask :textDocument/codeAction `(:textDocument ,(eglot--TextDocumentIdentifier) :range (:start ,place :end ,place) :context (:diagnostics []))))) ))
      (at "Konrad Weiss")
      (eglot-rename "Conrad Weisz")
      (keep 'text (buffer-substring-no-properties (point-min) (point-max))))
  (error (keep 'failed (error-message-string problem))))

(let ((coding-system-for-write 'utf-8))
  (with-temp-file (getenv "OUT") (insert (json-encode found))))
(set-buffer-modified-p nil)
(kill-emacs 0)
