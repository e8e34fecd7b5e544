# All words of the consent interface. Names of categories and services are the paper's own.
#
# Fluent syntax, as translators' tools know it, and of that the simplest part: one line a message, every message in every
# language, in the order of this file. `{ $name }` is the name of a service, of a provider or of a host, and stands where the
# message here has it. No message counts anything, so none needs plural forms; a test sees to both.

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
page-contacts = Contacts
page-policy = Privacy policy of { $name }

## When another tab has decided

# Said in the settings while they are open, and on the page about cookies.
changed-elsewhere = Your choice was changed in another tab. The boxes here show it as it is now.
