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

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = 我的收藏
saved-description = 您在此设备上收藏的{ $name }文章。
saved-introduction = 您收藏的文章保存在此设备上，没有网络也能阅读。其他任何人都不会知道您收藏了什么。
saved-may-go = 包括Safari在内的一些浏览器会删除七天未访问的网站所保存的内容。将本报添加到主屏幕，或用“导出”生成一份文件，即可避免这种情况。
saved-without-script = 此浏览器已关闭脚本，因此无法在这里收藏文章。
saved-empty = 您还没有收藏任何文章。“收藏”按钮位于每篇文章的标题下方，以及首页和列表中每篇文章的旁边。
saved-total =
    { $count ->
       *[other] 共收藏{ $count }篇文章，最新的在前
    }
search-saved = 在收藏的文章中搜索
search-saved-none = 收藏的文章中没有这些词。
save-article = 收藏
article-saving = 正在收藏文章。
article-saved = 已收藏。您可以在“我的收藏”中找到这篇文章，没有网络也能阅读。
article-removed = 已取消收藏。
save-failed = 无法收藏这篇文章。请在联网后重试。
save-no-space = 无法收藏这篇文章，因为此设备的存储空间不足。请移除部分收藏后重试。
save-blocked = 无法收藏这篇文章，因为此浏览器不允许本报保存任何内容。
save-limit = 本报在此设备上可保存的内容已达上限。要收藏这篇文章，请移除您最久未读的一篇：“{ $name }”。
save-replace = 移除并收藏本文
saved-on = 收藏于{ $date }
saved-corrected = 收藏后有更正
saved-updated = 收藏后有更新
saved-withdrawn = 本报已撤稿
saved-withdrawn-removed = 本报已将这篇文章撤稿，因此它不再保存在此设备上。
remove = 移除
remove-all = 全部移除
export-saved = 导出
import-saved = 导入
export-text = “导出”会生成一份文件，内含您所收藏文章的网址。“导入”会将这类文件中的文章收藏到此设备。
remove-all-question =
    { $count ->
       *[other] 要从此设备上移除您收藏的{ $count }篇文章吗？
    }
cancel = 取消
imported =
    { $count ->
       *[other] 已导入{ $count }篇文章。
    }
not-imported =
    { $count ->
       *[other] 有{ $count }篇无法加载。
    }
import-unreadable = 此文件中没有本报文章的收藏列表。
saved-meanwhile = 您可以先阅读收藏的文章

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
       *[other] { $count }条新动态
    }
check-for-posts = 获取新动态
no-new-posts = 暂无新动态。
live-failed = 无法加载新动态。页面会自动重试。
live-ended = 本场直播已结束。
post-updated = 此条动态已修改。
post-withdrawn = 此条动态已撤回。
all-posts = 全部动态
key-events-only = 只看重要进展
older-posts =
    { $count ->
       *[other] 显示较早的{ $count }条动态
    }

## The reading settings

reading-settings = 阅读设置
colours-sepia = 米黄
colours-contrast = 高对比度
text-size-small = 小
text-size-largest = 最大
line-spacing = 行距
line-spacing-tight = 紧凑
line-spacing-standard = 标准
line-spacing-wide = 宽松
line-length = 行宽
line-length-short = 窄
line-length-standard = 标准
line-length-long = 宽
typeface = 字体
typeface-serif = 宋体
typeface-sans = 黑体
motion = 动画效果
motion-automatic = 自动
motion-reduced = 无
data-saving = 节省流量
data-saving-automatic = 自动
data-saving-on = 开启
data-saving-text = 开启后，不会预先加载任何内容，图片以小图显示，直播页面仅在您要求时才获取新动态。
reading-position = 阅读位置
reading-position-off = 不记录
reading-position-on = 记录
reading-position-text = 记录后，您可以从上次停下的地方继续阅读长文。阅读位置不离开此设备。
keyboard-shortcuts = 键盘快捷键
shortcuts-on = 开启
shortcuts-off = 关闭
preview = 预览
preview-headline = 清晨五点半的港口
preview-text = 天还没亮，头一批船就进了港。码头上等船的人带着保温壶和手电筒，也带着一个钟头不说话的耐心。
reset-settings = 重置
continue-from = 从“{ $name }”继续阅读
shortcut-help = 显示此列表
shortcut-next = 下一篇
shortcut-previous = 上一篇
shortcut-save = 收藏文章或取消收藏
shortcut-settings = 阅读设置

## Sharing

share = 分享
copy-link = 复制链接
link-copied = 链接已复制。
link-not-copied = 无法复制链接。请选中链接后手动复制。
article-address = 本文网址

## What is kept at the reader's request, on the page about cookies

requested = 应您要求保存的内容
requested-text = 这些内容仅在您要求时才保存，且只保存在此设备上，无须另行征得同意。
requested-settings = 您的阅读设置
requested-settings-purpose = 按您的设置显示每个页面
requested-saved = 您的收藏列表
requested-saved-purpose = 记录您收藏了什么以及上次阅读的时间
requested-cache = 您收藏的文章
requested-cache-purpose = 没有网络时也能显示这些文章
requested-worker = 离线阅读脚本
requested-worker-purpose = 没有网络时打开收藏的文章
requested-positions = 您的阅读位置
requested-positions-purpose = 记住您在长文中读到了哪里
place-cache = 缓存
place-worker = Service Worker
until-reset = 直至您重置设置
until-removed = 直至您移除文章
until-positions-off = 三十天，或直至您关闭此功能
forget-everything = 清除全部
forget-everything-text = 从此设备上删除您的选择、设置、收藏的文章和阅读位置。
everything-forgotten = 已从此设备上删除全部内容。
not-everything-forgotten = 此设备不允许本报删除全部内容。您可以在浏览器中将其余内容连同本网站的数据一并删除。
