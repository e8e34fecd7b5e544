# All words of the interface, in English: every other file of this folder is a translation of this one. The words of articles,
# sections, topics and services are the paper's own and not here.
#
# Fluent syntax, as translators' tools know it (docs/developer/languages.md). `{ $name }` and its like stand where the language wants
# them; each comment says what is put in. Numbers and dates come in the form of the language. A message that counts selects by
# `$count`, with the plural categories that Unicode's CLDR has for the language.

# The language's own name.
language-name = English

## The banner

# The heading and name of the banner.
banner = Cookie choices
# What happens if I say yes. People read this in two seconds.
banner-text = If you say yes, this site may use what is not needed to read it: you choose what. If you say no, nothing is lost: every article reads the same. You can change your mind at any time.
# Before the paper's own words about what changed, when a reader is asked again.
banner-changed = You are asked again because something changed:
accept-all = Accept all
reject-all = Reject all
# Opens the settings.
choose = Choose

## The notice about Global Privacy Control, a signal that some browsers send

signal = Privacy signal
signal-denied = Your browser asks sites not to share your data (Global Privacy Control). Everything optional is off.
signal-suspended = Your browser asks sites not to share your data (Global Privacy Control). The advertising you allowed earlier is off until you confirm it.

## The settings

# The heading, and the button at the foot of every page.
settings = Cookie settings
settings-text = Tick what you allow. What is not ticked stays off. Your choice holds for half a year.
settings-nothing = This site uses only what it needs to work. There is nothing to choose.
# Closes without saving.
close = Close
save = Save
# Beside what cannot be switched off.
always-on = Always on
# Opens the list of services of a category.
services-in = Services in “{ $name }”

## After a choice

# The name of the note that stays on the page.
note = About your cookie choice
saved = Your choice has been saved. You can change it at any time under Cookie settings.
not-kept = Your choice applies now, but this device cannot remember it: you will be asked again when the page is loaded anew.
forgotten = Your choice has been forgotten.
not-forgotten = This device does not let us remove your stored choice. You can remove it in the browser, with this site’s data.
# The settings were to be opened without a connection.
settings-failed = The settings could not be loaded. Try again when you are connected.
# What was taken back had started already.
reload-needed = What you took back was still running in this page. The data it had stored has been removed. Load the page again to end it.
reload = Load the page again

## In the place of a film, a map or a post of another site

# Who is asked, and what happens then.
embed-about = From { $name }. Once it is loaded, { $name } learns that you read this, and may store data on your device.
embed-once = Load once
embed-always = Always allow { $name }
# A plain link to the other site.
embed-open = Open at { $name }

## The page about cookies

page-title = Cookies and what else is stored
page-introduction = A site can keep small pieces of data on your device: in cookies, or in the browser’s local and session storage. This page says what this site keeps there, who keeps it, why, and for how long.
page-asks = What is necessary is always there. Everything else waits for your yes, and goes when you take it back. Saying no costs you nothing: every article reads the same.
page-asks-nothing = This site keeps only what it needs to work, so it asks you nothing.
page-without-script = Scripts are off in this browser, so nothing optional is used here and there is nothing to choose.
page-present = Your choice
page-none = You have not chosen yet. Nothing optional is used.
page-stale = You chose earlier, but what is asked has changed since. Until you choose again, nothing optional is used.
page-expired = Your earlier choice has run out. Until you choose again, nothing optional is used.
page-unreadable = What is stored as your choice cannot be read. Until you choose again, nothing optional is used.
page-newer = Your choice was stored by a newer version of this site. Until you choose again here, nothing optional is used.
# Terms before a date or a list of names.
page-allowed = Allowed
page-only-necessary = Only what is necessary
page-made = Made on
page-holds-until = Holds until
# What the browser's privacy signal said when the choice was made.
page-signal = Privacy signal of your browser
page-signal-on = On
page-signal-off = Off
page-signal-none = Not known to this browser
page-text = Text you were shown
# An identifier.
page-number = Number of your choice (it stays on this device)
page-forget = Forget my choice
page-forget-text = Removes your choice and its number from this device. You will be asked again.
page-receipt = Save a receipt
page-receipt-text = A file with all that is stored of your choice. It does not say who you are, where you are or what you read.
page-change = Change your choice
page-history = Your earlier choices
page-history-none = There are none.
page-when = When
page-how = How
# How a choice was made.
how-banner-accept = Accepted everything in the banner
how-banner-reject = Rejected everything in the banner
how-prefs-save = Saved in the settings
how-embed-always = Always allowed, inside an article
how-withdraw = Taken back
page-stored = What is stored
# Heads of the table's columns.
page-service = Service
page-provider = Run by
page-what = What
page-place = Where
page-why = Why
page-how-long = How long
page-cookie = Cookie
page-local-storage = Local storage
page-session-storage = Session storage
page-nothing-stored = Keeps nothing on your device
page-no-services = Nothing in this group at present.
page-retired = no longer set; removed where found
# Comes before the hosts that a service connects to, after a space.
page-contacts = Contacts
page-policy = Privacy policy of { $name }

## When another tab has decided

# Said in the settings while they are open, and on the page about cookies.
changed-elsewhere = Your choice was changed in another tab. The boxes here show it as it is now.

## The frame around every page

# A link at the very start of the page, for readers with a keyboard.
skip-to-content = Skip to the content
# Names of the two lists of links to sections: under the masthead, and in the footer. Screen readers say them.
sections = Sections
all-sections = All sections
# Links in the footer: to the page about the paper, whose title it is as well, and to the page about cookies.
about-paper = About the paper
cookies = Cookies
# Buttons in the footer.
# The colours are light or dark, or as the device is set.
colours = Colours
colours-automatic = Automatic
colours-light = Light
colours-dark = Dark
text-size = Text size
text-size-standard = Standard
text-size-large = Large
text-size-larger = Larger
# The name of the bar that shows that a page is on its way.
loading = Loading the page
# A note at the head of the page.
offline = You are offline. Pages you have opened still work.

## The front page and lists of articles

# What a screen reader says on arrival at the front page.
front-page = Front page
# The heading of the front page. `{ $name }` is the paper's name.
front-page-of = { $name }: front page
front-empty = Nothing has been published yet. The first article will stand here.
# What kind of list this is: stands alone above the heading, which is the name of the section, topic or author. An author may be one
# person, of any gender, or a newsroom.
section = Section
topic = Topic
author = Author
# Comes right after the name of a section, a topic or an author, in the same heading: “Harbour, page 3”. It begins with the
# punctuation your language uses there. Numbers are written in the digits of your language.
list-page = , page { $number }
# The name of the links to the other pages of a list.
list-pages = Pages of this list
# Links to the other pages of a list of articles, which is ordered by date.
newest = Newest
newer = Newer
older = Older
oldest = Oldest
# A page of a list, as the text of a link.
numbered-page = Page { $number }
list-empty = There are no articles here yet.
# At the end of a list that has one page.
list-complete =
    { $count ->
        [one] That is the one article here.
       *[other] That is everything here: { $count } articles on one page.
    }
# At the end of a page of a longer list.
list-total =
    { $count ->
        [one] One article in all
       *[other] { $count } articles in all
    }

## Articles

# A badge on a page that is being written while something happens.
live = Live
reading-time =
    { $count ->
        [one] { $count } min read
       *[other] { $count } min read
    }
# `{ $time }` is a date with a time of day.
updated = Updated { $time }
# `{ $names }` is the name of an author, or a list of names.
byline = By { $names }
# The heading below an article, over links to other articles on the same subject.
related = Related
# The name of the links to the topics of an article. Screen readers say it.
article-topics = Topics of this article
# The name of the notes about what has been corrected.
corrections = Corrections
correction = Correction
clarification = Clarification
# Comes before the text of a correction. `{ $kind }` is one of the two words above, `{ $date }` a day, which in some languages
# ends with a full stop.
correction-dated = { $kind }, { $date }.
# The same where no date is known.
correction-undated = { $kind }.
# A live page, which grows while something happens: the heading over the links to its most important posts, the heading over all
# posts (also while the event is still going on), and the text of a link to a post that has no headline of its own.
key-events = Key events
posts = As it happened
post = Post

## Parts of an article, where the article gives no name of its own

key-points = Key points
timeline = Timeline
# Pictures.
gallery = Gallery
# The heading over a few other articles that the editors recommend.
read-next = Read next
table = Table
# Opens the text of what is spoken in a recording.
transcript = Transcript
# Editors alone see it. `{ $name }` is a word of the article's file.
unknown-part = Preview: a part of the unknown type “{ $name }” stands here. Readers do not see it.

## When there is no page

missing = Page not found
missing-text = There is no page at this address. The link that led here may contain a typo, or the article may have been removed.
missing-front = Go to the front page
# A list of links follows.
missing-sections = Or go to one of the sections:

## When a page could not be loaded

# The title of the browser's window.
not-loaded = Page not loaded
# The kind of fault, in a word or two, above the heading.
not-loaded-kind = Not loaded
not-loaded-offline = Offline
not-loaded-heading = This page could not be loaded
try-again = Try again
# A link to the same page, which the browser then loads anew.
open-directly = Open the page directly
# Why the page could not be loaded.
failure-offline = You are offline, and this page has not been read on this device yet.
failure-network = The connection was lost while the page was loading.
failure-timeout = The page did not arrive in time.
# `{ $number }` is an HTTP status, such as 503.
failure-server = The paper’s host has a fault (HTTP { $number }).
failure-refused = The paper’s host refused the page (HTTP { $number }).
failure-redirected = The paper’s host redirects to another address.
failure-damaged = The page arrived damaged.
failure-too-large = What arrived is too large to be a page.
failure-other-version = The paper’s site has been updated since you opened it.

## Pages that every paper has

# What search engines say about the page on cookies. `{ $name }` is the paper's name.
cookies-description = What { $name } may store on your device, why and for how long, and what you have chosen.
# The one group of a paper that has not named any.
necessary = Necessary
necessary-text = Keeps the pages working. Nothing else.
