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
# Two of the reading settings below.
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

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

# The title of the page that lists what a reader has saved, and the link to it in the masthead.
saved-articles = Saved articles
# What search engines and link previews say about that page. `{ $name }` is the paper's name.
saved-description = The articles of { $name } that you have saved on this device.
saved-introduction = What you save can be read without a connection. It stays on this device, and the list is not sent anywhere.
# Stands below the introduction: a limit that readers must know.
saved-may-go = Some browsers, Safari among them, remove what a site keeps when it has not been visited for seven days. Adding the paper to the home screen prevents that, and so does a file from “Export”.
saved-without-script = Scripts are off in this browser, so nothing can be saved here.
saved-empty = You have not saved any articles yet. The button “Save” stands below the headline of each article and beside each teaser.
saved-total =
    { $count ->
        [one] One saved article, newest first
       *[other] { $count } saved articles, newest first
    }
# The name of a field in which readers search the words of what they have saved, and what is said when nothing is found.
search-saved = Search your saved articles
search-saved-none = None of your saved articles has these words.
# A button below a headline, which stays pressed while the article is saved. “Save” as in: keep it for later.
save-article = Save
# Said by screen readers, and shown for a moment, after a press of “Save”.
article-saving = The article is being saved.
article-saved = Saved. You find the article under “Saved articles”, also without a connection.
article-removed = The article is no longer saved.
# Why an article could not be saved.
save-failed = The article could not be saved. Try again when you are connected.
save-no-space = The article could not be saved, because this device has no space left for it. Remove some saved articles and try again.
save-blocked = The article could not be saved, because this browser does not let the paper keep anything.
# There is a limit to what can be saved. `{ $name }` is the headline of the saved article that was read longest ago.
save-limit = You have saved as much as the paper may keep on this device. To save this article, remove the one that you have not read for the longest time: “{ $name }”.
# The button below that text.
save-replace = Remove it and save this one
# Beside an article in the list: the day it was saved on.
saved-on = Saved on { $date }
# Marks beside an article in the list.
saved-corrected = Corrected since you saved it
saved-updated = Changed since you saved it
saved-withdrawn = Withdrawn by the paper
# Said in place of an article that the paper has withdrawn and that is therefore no longer kept.
saved-withdrawn-removed = The paper has withdrawn this article, so it is no longer kept on this device.
# A button beside an article in the list.
remove = Remove
# Buttons below the list.
remove-all = Remove all
export-saved = Export
import-saved = Import
# Explains the two buttons.
export-text = “Export” makes a file with the addresses of your saved articles. “Import” saves the articles of such a file on this device.
# The question after “Remove all”, and the buttons to answer it.
remove-all-question =
    { $count ->
        [one] Remove your saved article from this device?
       *[other] Remove all { $count } saved articles from this device?
    }
cancel = Cancel
# The outcome of an import. The second sentence may follow the first.
imported =
    { $count ->
        [one] One article has been imported.
       *[other] { $count } articles have been imported.
    }
not-imported =
    { $count ->
        [one] One could not be loaded.
       *[other] { $count } could not be loaded.
    }
# The file is of another kind, or damaged.
import-unreadable = This file has no list of saved articles of this paper.
# The heading over the list, on the page that says that a page could not be loaded.
saved-meanwhile = You can read what you have saved

## Live pages, which follow an event while they are open

# A button above the posts, which screen readers also say: posts have arrived that are not shown yet.
new-posts =
    { $count ->
        [one] One new post
       *[other] { $count } new posts
    }
# A button, in its place for readers who save data.
check-for-posts = Look for new posts
# Stands below that button after a press.
no-new-posts = There are no new posts.
live-failed = New posts could not be loaded. The page will try again.
live-ended = This live page has ended.
# Marks on a post that was changed or removed by the editors while the page was open.
post-updated = This post has been changed.
post-withdrawn = This post has been withdrawn.
# Two buttons: which posts are shown.
all-posts = All posts
key-events-only = Key events only
# A button at the end of the posts. `{ $count }` posts are not shown yet.
older-posts =
    { $count ->
        [one] Show one older post
       *[other] Show { $count } older posts
    }

## The reading settings

# The heading of the dialog, and the button in the footer that opens it.
reading-settings = Reading settings
# Colours, besides “Automatic”, “Light” and “Dark” above.
colours-sepia = Sepia
colours-contrast = High contrast
# Text sizes, besides “Standard”, “Large” and “Larger” above.
text-size-small = Small
text-size-largest = Largest
line-spacing = Line spacing
line-spacing-tight = Tight
line-spacing-standard = Standard
line-spacing-wide = Wide
# How wide the lines of an article are.
line-length = Line length
line-length-short = Short
line-length-standard = Standard
line-length-long = Long
typeface = Typeface
typeface-serif = With serifs
typeface-sans = Without serifs
# Whether things move on the page, and whether films start by themselves.
motion = Motion
motion-automatic = Automatic
motion-reduced = None
# Whether the page loads less.
data-saving = Data saving
data-saving-automatic = Automatic
data-saving-on = On
data-saving-text = When it is on, nothing is loaded ahead, pictures are small, and live pages look for new posts only when you ask.
reading-position = Reading position
reading-position-off = Do not keep
reading-position-on = Keep
reading-position-text = When it is kept, you can go on in a long article where you stopped. It stays on this device.
# Keys of the keyboard that do something on the page.
keyboard-shortcuts = Keyboard shortcuts
shortcuts-on = On
shortcuts-off = Off
# The heading over a few lines that show how an article looks with these settings, and the lines themselves.
preview = Preview
preview-headline = The harbour at half past five
preview-text = The first boats come in before it is light. The people who wait for them on the quay bring a flask, a torch and the patience to say nothing for an hour.
# Sets everything in the dialog back.
reset-settings = Reset
# The offer at the head of a long article. `{ $name }` is a heading in it, or the beginning of a paragraph.
continue-from = Continue from “{ $name }”
# What each key does, in the list of keys.
shortcut-help = Show this list
shortcut-next = Next story
shortcut-previous = Previous story
shortcut-save = Save the article, or remove it
shortcut-settings = Reading settings

## Sharing

# A button at an article and at a post.
share = Share
# The same button after a press that did not succeed: the next press copies.
copy-link = Copy link
link-copied = The link has been copied.
link-not-copied = The link could not be copied. Select it and copy it by hand.
# Comes before the address of an article, which stands as text.
article-address = Address of this article

## What is kept at the reader's request, on the page about cookies

requested = Kept at your request
requested-text = These are kept only when you ask for them, and only on this device. They need no consent.
requested-settings = Your reading settings
requested-settings-purpose = Shows each page as you have set it
requested-saved = The list of your saved articles
requested-saved-purpose = Knows what you have saved, and when you last read it
requested-cache = Your saved articles
requested-cache-purpose = Shows them without a connection
requested-worker = The script for reading offline
requested-worker-purpose = Opens saved articles when there is no connection
requested-positions = Your reading positions
requested-positions-purpose = Remembers where you stopped in long articles
# Where things are kept, besides “Local storage” above.
place-cache = Cache
place-worker = Service worker
# For how long each is kept.
until-reset = Until you reset the settings
until-removed = Until you remove the articles
until-positions-off = Thirty days, or until you switch it off
forget-everything = Forget everything
forget-everything-text = Removes your choice, your settings, your saved articles and your reading positions from this device.
everything-forgotten = Everything has been removed from this device.
not-everything-forgotten = This device does not let the paper remove everything. You can remove the rest in the browser, with this site’s data.
