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
