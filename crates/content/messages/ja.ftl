# Japanese
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = 日本語

## The banner

banner = Cookieの選択
banner-text = 許可すると、このサイトは閲覧に必要のないものも使用できるようになります。何を許可するかは選べます。許可しなくても、失うものはありません。どの記事も同じように読めます。選択はいつでも変更できます。
banner-changed = 変更があったため、改めてお尋ねします：
accept-all = すべて許可
reject-all = すべて拒否
choose = 選択する

## The notice about Global Privacy Control, a signal that some browsers send

signal = プライバシー信号
signal-denied = お使いのブラウザーは、利用者のデータを共有しないようサイトに求めています（Global Privacy Control）。必須でないものはすべてオフです。
signal-suspended = お使いのブラウザーは、利用者のデータを共有しないようサイトに求めています（Global Privacy Control）。以前に許可した広告は、改めて許可を確認するまでオフです。

## The settings

settings = Cookie設定
settings-text = 許可するものにチェックを入れてください。チェックのないものはオフのままです。選択は半年間有効です。
settings-nothing = このサイトは、動作に必要なものだけを使用します。選択するものはありません。
close = 閉じる
save = 保存
always-on = 常にオン
services-in = 「{ $name }」のサービス

## After a choice

note = Cookieの選択について
saved = 選択を保存しました。「Cookie設定」でいつでも変更できます。
not-kept = 選択は今から有効ですが、この端末には記憶できません。ページを再読み込みすると、改めてお尋ねします。
forgotten = 選択を消去しました。
not-forgotten = この端末では、保存された選択をこちらから削除できません。ブラウザーで、このサイトのデータとともに削除できます。
settings-failed = 設定を読み込めませんでした。接続されているときに、もう一度お試しください。
reload-needed = 許可を取り消したものが、このページでまだ動作していました。それが保存していたデータは削除しました。動作を終了するには、ページを再読み込みしてください。
reload = ページを再読み込み

## In the place of a film, a map or a post of another site

embed-about = { $name }のコンテンツです。読み込むと、このページを読んでいることが{ $name }に伝わり、お使いの端末にデータが保存されることがあります。
embed-once = 一度だけ読み込む
embed-always = { $name }を常に許可
embed-open = { $name }で開く

## The page about cookies

page-title = Cookieとその他の保存データ
page-introduction = サイトは、お使いの端末に小さなデータを保存できます。保存先は、Cookie、またはブラウザーのローカルストレージとセッションストレージです。このページでは、このサイトがそこに何を保存するか、誰が、なぜ、どれだけの期間保存するかを説明します。
page-asks = 必須のものは常に使用されます。それ以外はすべて、許可するまで使用されず、許可を取り消すとなくなります。許可しなくても不利益はありません。どの記事も同じように読めます。
page-asks-nothing = このサイトは動作に必要なものだけを保存するため、お尋ねすることはありません。
page-without-script = このブラウザーではスクリプトがオフになっているため、ここでは必須でないものは使用されず、選択するものもありません。
page-present = 現在の選択
page-none = まだ選択されていません。必須でないものは使用されていません。
page-stale = 以前に選択されましたが、その後、お尋ねする内容が変わりました。改めて選択されるまで、必須でないものは使用されません。
page-expired = 以前の選択は期限が切れました。改めて選択されるまで、必須でないものは使用されません。
page-unreadable = 選択として保存されているものを読み取れません。改めて選択されるまで、必須でないものは使用されません。
page-newer = 現在の選択は、このサイトのより新しいバージョンで保存されたものです。ここで改めて選択されるまで、必須でないものは使用されません。
page-allowed = 許可したもの
page-only-necessary = 必須のもののみ
page-made = 選択日時
page-holds-until = 有効期限
page-signal = お使いのブラウザーのプライバシー信号
page-signal-on = オン
page-signal-off = オフ
page-signal-none = このブラウザーは非対応
page-text = 表示された文面
page-number = 選択の番号（この端末の外には出ません）
page-forget = 選択を消去
page-forget-text = この端末から、選択とその番号を削除します。その後、改めてお尋ねします。
page-receipt = 控えを保存
page-receipt-text = 選択について保存されているすべてを収めたファイルです。利用者が誰で、どこにいて、何を読んでいるかは含まれません。
page-change = 選択を変更
page-history = 以前の選択
page-history-none = ありません。
page-when = 日時
page-how = 方法
how-banner-accept = バナーですべて許可
how-banner-reject = バナーですべて拒否
how-prefs-save = 設定で保存
how-embed-always = 記事内で常に許可
how-withdraw = 取り消し
page-stored = 保存されるもの
page-service = サービス
page-provider = 運営者
page-what = 内容
page-place = 保存先
page-why = 目的
page-how-long = 期間
page-cookie = Cookie
page-local-storage = ローカルストレージ
page-session-storage = セッションストレージ
page-nothing-stored = お使いの端末には何も保存しません
page-no-services = 現在、このグループには何もありません。
page-retired = 現在は保存されず、見つかれば削除
page-contacts = 接続先：
page-policy = { $name }のプライバシーポリシー

## When another tab has decided

changed-elsewhere = 別のタブで選択が変更されました。ここのチェックボックスは現在の選択を示しています。

## The frame around every page

skip-to-content = 本文へ移動
sections = ジャンル
all-sections = すべてのジャンル
about-paper = 本紙について
cookies = Cookie
colours = 配色
colours-automatic = 自動
colours-light = ライト
colours-dark = ダーク
text-size = 文字サイズ
text-size-standard = 標準
text-size-large = 大
text-size-larger = 特大
loading = ページを読み込み中
offline = オフラインです。開いたことのあるページは引き続きご覧いただけます。

## The front page and lists of articles

front-page = トップページ
front-page-of = { $name }：トップページ
front-empty = まだ何も掲載されていません。最初の記事はここに載ります。
section = ジャンル
topic = トピック
author = 執筆者
list-page = （{ $number }ページ目）
list-pages = この一覧のページ
newest = 最新
newer = 新しい記事
older = 古い記事
oldest = 最古
numbered-page = { $number }ページ目
list-empty = ここにはまだ記事がありません。
list-complete =
    { $count ->
       *[other] ここにある記事は以上です。全{ $count }件を1ページに掲載しています。
    }
list-total =
    { $count ->
       *[other] 全{ $count }件の記事
    }

## Articles

live = ライブ
reading-time =
    { $count ->
       *[other] { $count }分で読めます
    }
updated = 更新：{ $time }
byline = 執筆：{ $names }
related = 関連記事
article-topics = この記事のトピック
corrections = 訂正
correction = 訂正
clarification = 補足
correction-dated = { $kind }（{ $date }）：
correction-undated = { $kind }：
key-events = 主な出来事
posts = これまでの動き
post = 投稿

## Parts of an article, where the article gives no name of its own

key-points = 要点
timeline = タイムライン
gallery = ギャラリー
read-next = あわせて読みたい
table = 表
transcript = 文字起こし
unknown-part = プレビュー：種類が不明な要素「{ $name }」がここにあります。読者には表示されません。

## When there is no page

missing = ページが見つかりません
missing-text = このアドレスにページはありません。ここへのリンクに誤りがあるか、記事が削除された可能性があります。
missing-front = トップページへ
missing-sections = または、いずれかのジャンルへ：

## When a page could not be loaded

not-loaded = ページを読み込めません
not-loaded-kind = 読み込み失敗
not-loaded-offline = オフライン
not-loaded-heading = このページを読み込めませんでした
try-again = 再試行
open-directly = ページを直接開く
failure-offline = オフラインです。このページは、この端末ではまだ読まれていません。
failure-network = ページの読み込み中に接続が切れました。
failure-timeout = 時間内にページが届きませんでした。
failure-server = 本紙のサーバーに障害が発生しています（HTTP { $number }）。
failure-refused = 本紙のサーバーがこのページの提供を拒否しました（HTTP { $number }）。
failure-redirected = 本紙のサーバーが別のアドレスへ転送しています。
failure-damaged = 届いたページが破損していました。
failure-too-large = 届いたデータは、ページとしては大きすぎます。
failure-other-version = ページを開いた後に、本紙のサイトが更新されました。

## Pages that every paper has

cookies-description = { $name }がお使いの端末に保存することがあるもの、その理由と期間、および選択の内容。
necessary = 必須
necessary-text = ページを動作させます。それ以外には使いません。

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = 保存した記事
saved-description = この端末に保存した{ $name }の記事。
saved-introduction = 保存した記事はこの端末に残り、接続がなくても読めます。何を保存したかは、ほかの誰にも知られません。
saved-may-go = Safariなど一部のブラウザーは、7日間アクセスのないサイトが保存したデータを削除します。本紙をホーム画面に追加するか、「エクスポート」でファイルを作成しておくと、これを防げます。
saved-without-script = このブラウザーではスクリプトがオフになっているため、ここには何も保存できません。
saved-empty = 保存した記事はまだありません。「記事を保存」ボタンは、各記事の見出しの下と、トップページや一覧の各記事の横にあります。
saved-total =
    { $count ->
       *[other] 保存した記事{ $count }件（新しい順）
    }
search-saved = 保存した記事を検索
search-saved-none = これらの語を含む保存済みの記事はありません。
save-article = 記事を保存
article-saving = 記事を保存しています。
article-saved = 保存しました。「保存した記事」から、接続がなくても読めます。
article-removed = 記事の保存を解除しました。
save-failed = 記事を保存できませんでした。接続されているときに、もう一度お試しください。
save-no-space = この端末に空き容量がないため、記事を保存できませんでした。保存した記事をいくつか削除して、もう一度お試しください。
save-blocked = このブラウザーが本紙によるデータの保存を許可していないため、記事を保存できませんでした。
save-limit = 本紙がこの端末に保存できる上限に達しました。この記事を保存するには、最も長い間読んでいない記事「{ $name }」を削除してください。
save-replace = 削除してこの記事を保存
saved-on = { $date }に保存
saved-corrected = 保存後に訂正あり
saved-updated = 保存後に更新あり
saved-withdrawn = 本紙が取り下げ
saved-withdrawn-removed = この記事は本紙が取り下げたため、この端末にはもう保存されていません。
remove = 削除
remove-all = すべて削除
export-saved = エクスポート
import-saved = インポート
export-text = 「エクスポート」は、保存した記事のアドレスを収めたファイルを作成します。「インポート」は、そのようなファイルにある記事をこの端末に保存します。
remove-all-question =
    { $count ->
       *[other] 保存した記事{ $count }件を、この端末から削除しますか？
    }
cancel = キャンセル
imported =
    { $count ->
       *[other] { $count }件の記事をインポートしました。
    }
not-imported =
    { $count ->
       *[other] { $count }件は読み込めませんでした。
    }
import-unreadable = このファイルには、保存した本紙の記事の一覧がありません。
saved-meanwhile = 保存した記事はお読みいただけます

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
       *[other] 新しい投稿{ $count }件
    }
check-for-posts = 新しい投稿を確認
no-new-posts = 新しい投稿はありません。
live-failed = 新しい投稿を読み込めませんでした。自動的に再試行します。
live-ended = このライブ報道は終了しました。
post-updated = この投稿は変更されました。
post-withdrawn = この投稿は取り下げられました。
all-posts = すべての投稿
key-events-only = 主な出来事のみ
older-posts =
    { $count ->
       *[other] 以前の投稿{ $count }件を表示
    }

## The reading settings

reading-settings = 閲覧設定
colours-sepia = セピア
colours-contrast = ハイコントラスト
text-size-small = 小
text-size-largest = 最大
line-spacing = 行間
line-spacing-tight = 狭い
line-spacing-standard = 標準
line-spacing-wide = 広い
line-length = 1行の長さ
line-length-short = 短い
line-length-standard = 標準
line-length-long = 長い
typeface = 書体
typeface-serif = 明朝体
typeface-sans = ゴシック体
motion = 画面の動き
motion-automatic = 自動
motion-reduced = なし
data-saving = データの節約
data-saving-automatic = 自動
data-saving-on = オン
data-saving-text = オンにすると、先読みをせず、画像を小さくし、ライブのページではボタンを押したときにだけ新しい投稿を確認します。
reading-position = 読みかけの位置
reading-position-off = 記憶しない
reading-position-on = 記憶する
reading-position-text = 記憶すると、長い記事を前回の続きから読めます。位置の情報は、この端末の外には出ません。
keyboard-shortcuts = キーボードショートカット
shortcuts-on = オン
shortcuts-off = オフ
preview = プレビュー
preview-headline = 午前5時半の港
preview-text = 空が白む前に、最初の船が入ってくる。岸壁で待つ人々が携えてくるのは、魔法瓶と懐中電灯、そして1時間黙っていられるだけの辛抱強さだ。
reset-settings = リセット
continue-from = 「{ $name }」から続きを読む
shortcut-help = この一覧を表示
shortcut-next = 次の記事
shortcut-previous = 前の記事
shortcut-save = 記事を保存、または保存を解除
shortcut-settings = 閲覧設定

## Sharing

share = 共有
copy-link = リンクをコピー
link-copied = リンクをコピーしました。
link-not-copied = リンクをコピーできませんでした。選択して手動でコピーしてください。
article-address = この記事のアドレス

## What is kept at the reader's request, on the page about cookies

requested = ご希望により保存するもの
requested-text = これらは、ご希望があったときにだけ、この端末の中だけに保存されます。許可は必要ありません。
requested-settings = 閲覧設定
requested-settings-purpose = 各ページを設定どおりに表示
requested-saved = 保存した記事の一覧
requested-saved-purpose = 何を保存し、最後にいつ読んだかを記憶
requested-cache = 保存した記事
requested-cache-purpose = 接続がなくても記事を表示
requested-worker = オフラインで読むためのスクリプト
requested-worker-purpose = 接続がないときに、保存した記事を開く
requested-positions = 読みかけの位置
requested-positions-purpose = 長い記事をどこまで読んだかを記憶
place-cache = キャッシュ
place-worker = サービスワーカー
until-reset = 設定をリセットするまで
until-removed = 記事を削除するまで
until-positions-off = 30日間、またはオフにするまで
forget-everything = すべて消去
forget-everything-text = この端末から、選択、設定、保存した記事、読みかけの位置を削除します。
everything-forgotten = この端末からすべて削除しました。
not-everything-forgotten = この端末では、すべてを本紙から削除することはできません。残りは、ブラウザーで、このサイトのデータとともに削除できます。
