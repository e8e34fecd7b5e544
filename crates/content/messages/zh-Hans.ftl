# Chinese, simplified
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = 简体中文

## The banner

banner = Cookie选择
banner-text = 如果您同意，本网站可以使用并非阅读所必需的项目，具体哪些由您选择。如果您不同意，也不会失去什么：每篇文章读来都一样。您可以随时改变主意。
banner-changed = 情况有变，因此再次询问您：
accept-all = 全部接受
reject-all = 全部拒绝
choose = 选择

## The notice about Global Privacy Control, a signal that some browsers send

signal = 隐私信号
signal-denied = 您的浏览器请求网站不要共享您的数据（Global Privacy Control）。所有非必要项目均已关闭。
signal-suspended = 您的浏览器请求网站不要共享您的数据（Global Privacy Control）。您此前允许的广告已关闭，直至您确认允许。

## The settings

settings = Cookie设置
settings-text = 请勾选您允许的项目。未勾选的项目保持关闭。您的选择半年内有效。
settings-nothing = 本网站只使用运行所需的内容。没有可供选择的项目。
close = 关闭
save = 保存
always-on = 始终开启
services-in = “{ $name }”中的服务

## After a choice

note = 关于您的Cookie选择
saved = 您的选择已保存。您可以随时在“Cookie设置”中更改。
not-kept = 您的选择现已生效，但此设备无法记住它：页面重新加载后，会再次询问您。
forgotten = 您的选择已清除。
not-forgotten = 此设备不允许我们删除您已存储的选择。您可以在浏览器中将其连同本网站的数据一并删除。
settings-failed = 无法加载设置。请在联网后重试。
reload-needed = 您撤回同意的项目仍在此页面中运行。其存储的数据已删除。请重新加载页面以终止运行。
reload = 重新加载页面

## In the place of a film, a map or a post of another site

embed-about = 来自{ $name }。加载后，{ $name }会得知您正在阅读此内容，并可能在您的设备上存储数据。
embed-once = 加载一次
embed-always = 始终允许{ $name }
embed-open = 在{ $name }打开

## The page about cookies

page-title = Cookie及其他存储内容
page-introduction = 网站可以在您的设备上保存少量数据：保存在Cookie中，或保存在浏览器的本地存储和会话存储中。本页说明本网站在其中保存什么、由谁保存、为何保存以及保存多久。
page-asks = 必要的项目始终存在。其余一切须等您同意后才使用，并在您撤回同意时移除。不同意不会让您付出任何代价：每篇文章读来都一样。
page-asks-nothing = 本网站只保存运行所需的内容，因此不会询问您。
page-without-script = 此浏览器已关闭脚本，因此这里不使用任何非必要项目，也没有可供选择的项目。
page-present = 您的选择
page-none = 您尚未作出选择。未使用任何非必要项目。
page-stale = 您此前作过选择，但此后所询问的内容已有变化。在您重新选择之前，不使用任何非必要项目。
page-expired = 您此前的选择已过期。在您重新选择之前，不使用任何非必要项目。
page-unreadable = 作为您的选择而存储的内容无法读取。在您重新选择之前，不使用任何非必要项目。
page-newer = 您的选择由本网站的较新版本存储。在您于此处重新选择之前，不使用任何非必要项目。
page-allowed = 已允许
page-only-necessary = 仅必要项目
page-made = 选择时间
page-holds-until = 有效期至
page-signal = 您浏览器的隐私信号
page-signal-on = 开启
page-signal-off = 关闭
page-signal-none = 此浏览器不支持
page-text = 向您显示的文本
page-number = 您的选择编号（不离开此设备）
page-forget = 清除我的选择
page-forget-text = 从此设备上删除您的选择及其编号。之后会再次询问您。
page-receipt = 保存凭证
page-receipt-text = 一份文件，包含就您的选择所存储的全部内容。其中不含您是谁、身在何处或阅读了什么。
page-change = 更改您的选择
page-history = 您以前的选择
page-history-none = 无。
page-when = 时间
page-how = 方式
how-banner-accept = 在横幅中全部接受
how-banner-reject = 在横幅中全部拒绝
how-prefs-save = 在设置中保存
how-embed-always = 在文章中设为始终允许
how-withdraw = 已撤回
page-stored = 存储的内容
page-service = 服务
page-provider = 运营方
page-what = 内容
page-place = 位置
page-why = 目的
page-how-long = 期限
page-cookie = Cookie
page-local-storage = 本地存储
page-session-storage = 会话存储
page-nothing-stored = 不在您的设备上保存任何内容
page-no-services = 此组目前没有任何项目。
page-retired = 不再设置；发现即删除
page-contacts = 连接至
page-policy = { $name }的隐私政策

## When another tab has decided

changed-elsewhere = 您的选择已在另一个标签页中更改。此处的复选框显示当前的选择。

## The frame around every page

skip-to-content = 跳至主要内容
sections = 栏目
all-sections = 全部栏目
about-paper = 关于本报
cookies = Cookie
colours = 配色
colours-automatic = 自动
colours-light = 浅色
colours-dark = 深色
text-size = 字号
text-size-standard = 标准
text-size-large = 大
text-size-larger = 特大
loading = 正在加载页面
offline = 您已离线。打开过的页面仍可浏览。

## The front page and lists of articles

front-page = 首页
front-page-of = { $name }：首页
front-empty = 尚未发布任何内容。第一篇文章将出现在这里。
section = 栏目
topic = 话题
author = 作者
list-page = ，第{ $number }页
list-pages = 本列表的各页
newest = 最新
newer = 较新
older = 较早
oldest = 最早
numbered-page = 第{ $number }页
list-empty = 这里还没有文章。
list-complete =
    { $count ->
       *[other] 全部内容都在这一页：共{ $count }篇文章。
    }
list-total =
    { $count ->
       *[other] 共{ $count }篇文章
    }

## Articles

live = 直播
reading-time =
    { $count ->
       *[other] 阅读需{ $count }分钟
    }
updated = 更新于{ $time }
byline = 作者：{ $names }
related = 相关报道
article-topics = 本文话题
corrections = 更正
correction = 更正
clarification = 澄清
correction-dated = { $kind }（{ $date }）：
correction-undated = { $kind }：
key-events = 重要进展
posts = 滚动报道
post = 动态

## Parts of an article, where the article gives no name of its own

key-points = 要点
timeline = 时间线
gallery = 图集
read-next = 推荐阅读
table = 表格
transcript = 文字稿
unknown-part = 预览：此处有一个类型未知的部分“{ $name }”。读者不会看到它。

## When there is no page

missing = 未找到页面
missing-text = 此网址没有对应的页面。将您带到此处的链接可能有误，文章也可能已被移除。
missing-front = 前往首页
missing-sections = 或前往以下栏目：

## When a page could not be loaded

not-loaded = 页面未加载
not-loaded-kind = 未加载
not-loaded-offline = 离线
not-loaded-heading = 无法加载此页面
try-again = 重试
open-directly = 直接打开页面
failure-offline = 您已离线，而此设备上还没有阅读过这个页面。
failure-network = 页面加载时连接中断。
failure-timeout = 页面未能及时送达。
failure-server = 本报服务器出现故障（HTTP { $number }）。
failure-refused = 本报服务器拒绝提供此页面（HTTP { $number }）。
failure-redirected = 本报服务器重定向至另一个网址。
failure-damaged = 收到的页面已损坏。
failure-too-large = 收到的内容过大，不可能是一个页面。
failure-other-version = 自您打开以来，本报网站已更新。

## Pages that every paper has

cookies-description = { $name }可能在您的设备上存储什么、为何存储、存储多久，以及您作了哪些选择。
necessary = 必要
necessary-text = 保证页面正常运行，别无他用。
