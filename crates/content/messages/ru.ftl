# Russian
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Русский

## The banner

banner = Файлы cookie: ваш выбор
banner-text = Если вы скажете «да», этот сайт сможет использовать и то, без чего его можно читать; что именно, решаете вы. Если скажете «нет», ничего не потеряете: все статьи можно читать точно так же. Передумать можно в любой момент.
banner-changed = Мы спрашиваем вас ещё раз, потому что кое-что изменилось:
accept-all = Принять всё
reject-all = Отклонить всё
choose = Выбрать

## The notice about Global Privacy Control, a signal that some browsers send

signal = Сигнал конфиденциальности
signal-denied = Ваш браузер просит сайты не передавать ваши данные другим (Global Privacy Control). Всё необязательное выключено.
signal-suspended = Ваш браузер просит сайты не передавать ваши данные другим (Global Privacy Control). Реклама, которую вы разрешили ранее, выключена, пока вы не подтвердите разрешение.

## The settings

settings = Настройки файлов cookie
settings-text = Отметьте то, что разрешаете. Неотмеченное остаётся выключенным. Ваш выбор действует полгода.
settings-nothing = Этот сайт использует только то, что нужно ему для работы. Выбирать не из чего.
close = Закрыть
save = Сохранить
always-on = Всегда включено
services-in = Сервисы в группе «{ $name }»

## After a choice

note = О вашем выборе в отношении файлов cookie
saved = Ваш выбор сохранён. Изменить его можно в любой момент, открыв «Настройки файлов cookie».
not-kept = Ваш выбор уже действует, но это устройство не может его запомнить: когда страница загрузится заново, мы спросим вас ещё раз.
forgotten = Ваш выбор удалён.
not-forgotten = На этом устройстве мы не можем удалить ваш сохранённый выбор. Вы можете удалить его в браузере вместе с данными этого сайта.
settings-failed = Не удалось загрузить настройки. Попробуйте ещё раз, когда появится подключение.
reload-needed = На этой странице ещё работало то, на что вы отозвали согласие. Сохранённые при этом данные удалены. Чтобы остановить это окончательно, перезагрузите страницу.
reload = Перезагрузить страницу

## In the place of a film, a map or a post of another site

embed-about = Источник: { $name }. Как только содержимое загрузится, сервис { $name } узнает, что вы это читаете, и сможет сохранять данные на вашем устройстве.
embed-once = Загрузить один раз
embed-always = Всегда разрешать: { $name }
embed-open = Открыть на сайте { $name }

## The page about cookies

page-title = Файлы cookie и другие сохраняемые данные
page-introduction = Сайт может хранить на вашем устройстве небольшие порции данных: в файлах cookie либо в локальном и сеансовом хранилищах браузера. На этой странице указано, что хранит там этот сайт, кто это хранит, зачем и как долго.
page-asks = Необходимое работает всегда. Всё остальное ждёт вашего согласия и исчезает, когда вы его отзываете. Отказ вам ничего не стоит: все статьи можно читать точно так же.
page-asks-nothing = Этот сайт хранит только то, что нужно ему для работы, поэтому ни о чём вас не спрашивает.
page-without-script = В этом браузере скрипты выключены, поэтому здесь используется только необходимое и выбирать не из чего.
page-present = Ваш выбор
page-none = Вы ещё не сделали выбор. Используется только необходимое.
page-stale = Вы уже делали выбор, но с тех пор изменилось то, о чём мы спрашиваем. Пока вы не выберете снова, используется только необходимое.
page-expired = Срок действия вашего прежнего выбора истёк. Пока вы не выберете снова, используется только необходимое.
page-unreadable = Ваш сохранённый выбор не удаётся прочитать. Пока вы не выберете снова, используется только необходимое.
page-newer = Ваш выбор сохранила более новая версия этого сайта. Пока вы не выберете здесь снова, используется только необходимое.
page-allowed = Разрешено
page-only-necessary = Только необходимое
page-made = Дата выбора
page-holds-until = Действует до
page-signal = Сигнал конфиденциальности вашего браузера
page-signal-on = Включён
page-signal-off = Выключен
page-signal-none = Неизвестен этому браузеру
page-text = Показанный вам текст
page-number = Номер вашего выбора (остаётся на этом устройстве)
page-forget = Удалить мой выбор
page-forget-text = Удаляет с этого устройства ваш выбор и его номер. Мы спросим вас снова.
page-receipt = Сохранить подтверждение
page-receipt-text = Файл со всем, что сохранено о вашем выборе. В нём не сказано, кто вы, где вы и что читаете.
page-change = Изменить выбор
page-history = Ваши прежние решения
page-history-none = Их нет.
page-when = Когда
page-how = Как
how-banner-accept = Всё принято в баннере
how-banner-reject = Всё отклонено в баннере
how-prefs-save = Сохранено в настройках
how-embed-always = Выбрано «всегда разрешать» в статье
how-withdraw = Согласие отозвано
page-stored = Что хранится
page-service = Сервис
page-provider = Кто предоставляет
page-what = Что
page-place = Где
page-why = Зачем
page-how-long = Как долго
page-cookie = Файл cookie
page-local-storage = Локальное хранилище
page-session-storage = Сеансовое хранилище
page-nothing-stored = Ничего не хранит на вашем устройстве
page-no-services = Сейчас в этой группе ничего нет.
page-retired = больше не сохраняется; удаляется, если обнаружено
page-contacts = Соединяется с
page-policy = Политика конфиденциальности: { $name }

## When another tab has decided

changed-elsewhere = Ваш выбор изменён в другой вкладке. Флажки здесь показывают текущий выбор.

## The frame around every page

skip-to-content = Перейти к содержимому
sections = Рубрики
all-sections = Все рубрики
about-paper = Об издании
cookies = Файлы cookie
colours = Цвета
colours-automatic = Автоматически
colours-light = Светлые
colours-dark = Тёмные
text-size = Размер текста
text-size-standard = Обычный
text-size-large = Крупный
text-size-larger = Крупнее
loading = Загрузка страницы
offline = Нет подключения к интернету. Страницы, которые вы уже открывали, по-прежнему работают.

## The front page and lists of articles

front-page = Главная страница
front-page-of = { $name }: главная страница
front-empty = Пока ничего не опубликовано. Здесь появится первая статья.
section = Рубрика
topic = Тема
author = Автор
list-page = , страница { $number }
list-pages = Страницы этого списка
newest = Самые новые
newer = Новее
older = Старее
oldest = Самые старые
numbered-page = Страница { $number }
list-empty = Здесь пока нет статей.
list-complete =
    { $count ->
        [one] Это всё, что здесь есть: { $count } статья на одной странице.
        [few] Это всё, что здесь есть: { $count } статьи на одной странице.
        [many] Это всё, что здесь есть: { $count } статей на одной странице.
       *[other] Это всё, что здесь есть: { $count } статьи на одной странице.
    }
list-total =
    { $count ->
        [one] Всего { $count } статья
        [few] Всего { $count } статьи
        [many] Всего { $count } статей
       *[other] Всего { $count } статьи
    }

## Articles

live = Онлайн
reading-time =
    { $count ->
        [one] { $count } мин чтения
        [few] { $count } мин чтения
        [many] { $count } мин чтения
       *[other] { $count } мин чтения
    }
updated = Обновлено: { $time }
byline = Текст: { $names }
related = По теме
article-topics = Темы этой статьи
corrections = Исправления
correction = Исправление
clarification = Уточнение
correction-dated = { $kind } ({ $date }).
correction-undated = { $kind }.
key-events = Главные события
posts = Ход событий
post = Сообщение

## Parts of an article, where the article gives no name of its own

key-points = Главное
timeline = Хронология
gallery = Галерея
read-next = Читайте также
table = Таблица
transcript = Расшифровка
unknown-part = Предварительный просмотр: здесь находится элемент неизвестного типа «{ $name }». Читатели его не видят.

## When there is no page

missing = Страница не найдена
missing-text = По этому адресу страницы нет. Возможно, в ссылке, которая привела сюда, есть опечатка либо статья была удалена.
missing-front = Перейти на главную страницу
missing-sections = Или перейдите в одну из рубрик:

## When a page could not be loaded

not-loaded = Страница не загружена
not-loaded-kind = Не загружено
not-loaded-offline = Нет подключения
not-loaded-heading = Не удалось загрузить эту страницу
try-again = Повторить
open-directly = Открыть страницу напрямую
failure-offline = Нет подключения к интернету, а эту страницу на этом устройстве ещё не читали.
failure-network = Во время загрузки страницы соединение прервалось.
failure-timeout = Страница не загрузилась вовремя.
failure-server = На сервере издания произошла ошибка (HTTP { $number }).
failure-refused = Сервер издания отказался выдать страницу (HTTP { $number }).
failure-redirected = Сервер издания перенаправляет на другой адрес.
failure-damaged = Страница получена повреждённой.
failure-too-large = Полученные данные слишком велики для страницы.
failure-other-version = С тех пор как вы открыли сайт, он обновился.

## Pages that every paper has

cookies-description = Что сайт «{ $name }» может хранить на вашем устройстве, зачем и как долго, а также что вы выбрали.
necessary = Необходимое
necessary-text = Обеспечивает работу страниц. Больше ничего.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Сохранённые статьи
saved-description = Статьи сайта «{ $name }», которые вы сохранили на этом устройстве.
saved-introduction = Всё, что вы сохраняете, остаётся на этом устройстве, и читать это можно без подключения к интернету. Никто другой не узнает, что именно вы сохранили.
saved-may-go = Некоторые браузеры, в том числе Safari, удаляют данные сайта, если его не открывали семь дней. Чтобы ничего не потерять, добавьте сайт издания на главный экран или создайте файл кнопкой «Экспорт».
saved-without-script = В этом браузере скрипты выключены, поэтому сохранить здесь ничего нельзя.
saved-empty = Вы ещё не сохранили ни одной статьи. Кнопка «Сохранить» есть под заголовком каждой статьи и рядом с каждым анонсом.
saved-total =
    { $count ->
        [one] { $count } сохранённая статья, сначала новые
        [few] { $count } сохранённые статьи, сначала новые
        [many] { $count } сохранённых статей, сначала новые
       *[other] { $count } сохранённой статьи, сначала новые
    }
search-saved = Поиск по сохранённым статьям
search-saved-none = Ни в одной из сохранённых статей этих слов нет.
save-article = Сохранить
article-saving = Статья сохраняется.
article-saved = Статья сохранена. Её можно найти в разделе «Сохранённые статьи», даже без подключения к интернету.
article-removed = Статья удалена из сохранённых.
save-failed = Не удалось сохранить статью. Попробуйте ещё раз, когда появится подключение.
save-no-space = Не удалось сохранить статью: на этом устройстве для неё не хватает места. Удалите часть сохранённых статей и попробуйте ещё раз.
save-blocked = Не удалось сохранить статью: этот браузер не позволяет изданию ничего хранить.
save-limit = Вы сохранили столько, сколько издание может хранить на этом устройстве. Чтобы сохранить эту статью, удалите ту, которую дольше всего не открывали: «{ $name }».
save-replace = Удалить ту и сохранить эту
saved-on = Сохранена { $date }
saved-corrected = Исправлена после сохранения
saved-updated = Изменена после сохранения
saved-withdrawn = Снята с публикации
saved-withdrawn-removed = Издание сняло эту статью с публикации, поэтому на этом устройстве она больше не хранится.
remove = Удалить
remove-all = Удалить все
export-saved = Экспорт
import-saved = Импорт
export-text = «Экспорт» создаёт файл с адресами ваших сохранённых статей. «Импорт» сохраняет на этом устройстве статьи из такого файла.
remove-all-question =
    { $count ->
        [one] Удалить с этого устройства { $count } сохранённую статью?
        [few] Удалить с этого устройства все { $count } сохранённые статьи?
        [many] Удалить с этого устройства все { $count } сохранённых статей?
       *[other] Удалить с этого устройства { $count } сохранённой статьи?
    }
cancel = Отмена
imported =
    { $count ->
        [one] Импортирована { $count } статья.
        [few] Импортированы { $count } статьи.
        [many] Импортировано { $count } статей.
       *[other] Импортировано { $count } статьи.
    }
not-imported =
    { $count ->
        [one] Не удалось загрузить { $count } статью.
        [few] Не удалось загрузить { $count } статьи.
        [many] Не удалось загрузить { $count } статей.
       *[other] Не удалось загрузить { $count } статьи.
    }
import-unreadable = В этом файле нет списка сохранённых статей этого издания.
saved-meanwhile = Сохранённые статьи можно читать и сейчас

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
        [many] { $count } новых сообщений
       *[other] { $count } нового сообщения
    }
check-for-posts = Проверить новые сообщения
no-new-posts = Новых сообщений нет.
live-failed = Не удалось загрузить новые сообщения. Страница попробует ещё раз.
live-ended = Эта онлайн-трансляция завершена.
post-updated = Это сообщение изменено.
post-withdrawn = Это сообщение снято с публикации.
all-posts = Все сообщения
key-events-only = Только главные события
older-posts =
    { $count ->
        [one] Показать { $count } более раннее сообщение
        [few] Показать { $count } более ранних сообщения
        [many] Показать { $count } более ранних сообщений
       *[other] Показать { $count } более раннего сообщения
    }

## The reading settings

reading-settings = Настройки чтения
colours-sepia = Сепия
colours-contrast = Высокая контрастность
text-size-small = Мелкий
text-size-largest = Самый крупный
line-spacing = Межстрочный интервал
line-spacing-tight = Малый
line-spacing-standard = Обычный
line-spacing-wide = Большой
line-length = Длина строк
line-length-short = Короткие
line-length-standard = Обычные
line-length-long = Длинные
typeface = Шрифт
typeface-serif = С засечками
typeface-sans = Без засечек
motion = Анимация
motion-automatic = Автоматически
motion-reduced = Нет
data-saving = Экономия трафика
data-saving-automatic = Автоматически
data-saving-on = Включена
data-saving-text = Когда она включена, ничего не загружается заранее, изображения показываются в малом размере, а онлайн-трансляции проверяют новые сообщения только по вашей просьбе.
reading-position = Место в статье
reading-position-off = Не запоминать
reading-position-on = Запоминать
reading-position-text = Если его запоминать, длинную статью можно продолжить с того места, где вы остановились. Эти данные остаются на этом устройстве.
keyboard-shortcuts = Горячие клавиши
shortcuts-on = Включены
shortcuts-off = Выключены
preview = Предварительный просмотр
preview-headline = Гавань, половина шестого
preview-text = Первые лодки возвращаются ещё затемно. Те, кто встречает их на причале, берут с собой термос, фонарик и запас терпения на целый час молчания.
reset-settings = Сбросить
continue-from = Продолжить отсюда: «{ $name }»
shortcut-help = Показать этот список
shortcut-next = Следующая статья
shortcut-previous = Предыдущая статья
shortcut-save = Сохранить статью или удалить её из сохранённых
shortcut-settings = Настройки чтения

## Sharing

share = Поделиться
copy-link = Скопировать ссылку
link-copied = Ссылка скопирована.
link-not-copied = Не удалось скопировать ссылку. Выделите её и скопируйте вручную.
article-address = Адрес этой статьи

## What is kept at the reader's request, on the page about cookies

requested = Хранится по вашей просьбе
requested-text = Эти данные хранятся только по вашей просьбе и только на этом устройстве. Согласия для этого не требуется.
requested-settings = Ваши настройки чтения
requested-settings-purpose = Чтобы каждая страница выглядела так, как вы настроили
requested-saved = Список ваших сохранённых статей
requested-saved-purpose = Чтобы помнить, что вы сохранили и когда в последний раз это читали
requested-cache = Ваши сохранённые статьи
requested-cache-purpose = Чтобы показывать их без подключения
requested-worker = Скрипт для чтения без подключения
requested-worker-purpose = Чтобы сохранённые статьи открывались, когда нет подключения
requested-positions = Ваши места в статьях
requested-positions-purpose = Чтобы помнить, где вы остановились в длинных статьях
place-cache = Кэш
place-worker = Service worker
until-reset = Пока вы не сбросите настройки
until-removed = Пока вы не удалите статьи
until-positions-off = Тридцать дней или пока вы не отключите запоминание
forget-everything = Удалить всё
forget-everything-text = Удаляет с этого устройства ваш выбор, ваши настройки, сохранённые статьи и места, на которых вы остановились.
everything-forgotten = С этого устройства всё удалено.
not-everything-forgotten = На этом устройстве издание не может удалить всё. Остальное вы можете удалить в браузере вместе с данными этого сайта.
