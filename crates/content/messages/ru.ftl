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
