# Spanish
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Español

## The banner

banner = Cookies: usted elige
banner-text = Si dice que sí, este sitio podrá usar también lo que no hace falta para leerlo: usted decide qué. Si dice que no, no pierde nada: todos los artículos se leen igual. Puede cambiar de opinión en cualquier momento.
banner-changed = Volvemos a preguntarle porque algo ha cambiado:
accept-all = Aceptar todo
reject-all = Rechazar todo
choose = Elegir

## The notice about Global Privacy Control, a signal that some browsers send

signal = Señal de privacidad
signal-denied = Su navegador pide a los sitios que no compartan sus datos (Global Privacy Control). Todo lo opcional está desactivado.
signal-suspended = Su navegador pide a los sitios que no compartan sus datos (Global Privacy Control). La publicidad que usted permitió antes queda desactivada hasta que confirme ese permiso.

## The settings

settings = Ajustes de cookies
settings-text = Marque lo que permite. Lo que no esté marcado seguirá desactivado. Su elección vale durante medio año.
settings-nothing = Este sitio solo usa lo que necesita para funcionar. No hay nada que elegir.
close = Cerrar
save = Guardar
always-on = Siempre activo
services-in = Servicios de «{ $name }»

## After a choice

note = Sobre su elección de cookies
saved = Su elección se ha guardado. Puede cambiarla en cualquier momento en «Ajustes de cookies».
not-kept = Su elección se aplica desde ahora, pero este dispositivo no puede recordarla: volveremos a preguntarle cuando la página se cargue de nuevo.
forgotten = Su elección se ha borrado.
not-forgotten = Este dispositivo no nos deja borrar la elección guardada. Puede borrarla en el navegador, junto con los datos de este sitio.
settings-failed = No se han podido cargar los ajustes. Vuelva a intentarlo cuando haya conexión.
reload-needed = Lo que ha dejado de permitir seguía funcionando en esta página. Los datos que se habían guardado ya se han borrado. Para detenerlo del todo, recargue la página.
reload = Recargar la página

## In the place of a film, a map or a post of another site

embed-about = Contenido de { $name }. Cuando se cargue, { $name } sabrá que usted lee esto y podrá guardar datos en su dispositivo.
embed-once = Cargar una vez
embed-always = Permitir siempre { $name }
embed-open = Abrir en { $name }

## The page about cookies

page-title = Cookies y otros datos que se guardan
page-introduction = Un sitio puede guardar en su dispositivo pequeñas cantidades de datos: en cookies o en el almacenamiento local y de sesión del navegador. En esta página se explica qué guarda ahí este sitio, quién lo guarda, por qué y durante cuánto tiempo.
page-asks = Lo necesario siempre está ahí. Todo lo demás espera a que usted diga que sí y desaparece cuando retira ese sí. Negarse no le cuesta nada: todos los artículos se leen igual.
page-asks-nothing = Este sitio solo guarda lo que necesita para funcionar, así que no le pregunta nada.
page-without-script = Este navegador tiene desactivados los scripts, así que aquí no se usa nada opcional y no hay nada que elegir.
page-present = Su elección
page-none = Todavía no ha elegido. No se usa nada opcional.
page-stale = Ya eligió en su momento, pero desde entonces ha cambiado lo que se pregunta. Mientras no vuelva a elegir, no se usa nada opcional.
page-expired = Su elección anterior ha caducado. Mientras no vuelva a elegir, no se usa nada opcional.
page-unreadable = No se puede leer la elección guardada. Mientras no vuelva a elegir, no se usa nada opcional.
page-newer = Su elección se guardó con una versión más reciente de este sitio. Mientras no vuelva a elegir aquí, no se usa nada opcional.
page-allowed = Permitido
page-only-necessary = Solo lo necesario
page-made = Hecha el
page-holds-until = Válida hasta el
page-signal = Señal de privacidad de su navegador
page-signal-on = Activada
page-signal-off = Desactivada
page-signal-none = Este navegador no la conoce
page-text = Texto que se le mostró
page-number = Número asignado a su elección (no sale de este dispositivo)
page-forget = Borrar mi elección
page-forget-text = Borra de este dispositivo su elección y el número asignado. Volveremos a preguntarle.
page-receipt = Guardar un comprobante
page-receipt-text = Un archivo con todo lo que hay guardado sobre su elección. No dice quién es usted, dónde está ni qué lee.
page-change = Cambiar su elección
page-history = Sus decisiones anteriores
page-history-none = No hay ninguna.
page-when = Cuándo
page-how = Cómo
how-banner-accept = Todo aceptado en el aviso
how-banner-reject = Todo rechazado en el aviso
how-prefs-save = Guardado en los ajustes
how-embed-always = Permitido siempre, desde un artículo
how-withdraw = Permiso retirado
page-stored = Qué se guarda
page-service = Servicio
page-provider = A cargo de
page-what = Qué
page-place = Dónde
page-why = Por qué
page-how-long = Cuánto tiempo
page-cookie = Cookie
page-local-storage = Almacenamiento local
page-session-storage = Almacenamiento de sesión
page-nothing-stored = No guarda nada en su dispositivo
page-no-services = Por ahora no hay nada en este grupo.
page-retired = ya no se guarda; se borra donde aún esté
page-contacts = Se conecta a
page-policy = Política de privacidad de { $name }

## When another tab has decided

changed-elsewhere = Su elección se ha cambiado en otra pestaña. Las casillas muestran ahora la nueva.

## The frame around every page

skip-to-content = Ir al contenido
sections = Secciones
all-sections = Todas las secciones
about-paper = Sobre el periódico
cookies = Cookies
colours = Colores
colours-automatic = Automático
colours-light = Claro
colours-dark = Oscuro
text-size = Tamaño de letra
text-size-standard = Normal
text-size-large = Grande
text-size-larger = Muy grande
loading = Cargando la página
offline = Está sin conexión. Las páginas que ya ha abierto siguen disponibles.

## The front page and lists of articles

front-page = Portada
front-page-of = { $name }: portada
front-empty = Todavía no se ha publicado nada. El primer artículo aparecerá aquí.
section = Sección
topic = Tema
author = Autoría
list-page = , página { $number }
list-pages = Páginas de esta lista
newest = Lo último
newer = Más reciente
older = Más antiguo
oldest = Lo más antiguo
numbered-page = Página { $number }
list-empty = Aquí todavía no hay artículos.
list-complete =
    { $count ->
        [one] Este es el único artículo que hay aquí.
        [many] Esto es todo lo que hay aquí: { $count } de artículos en una sola página.
       *[other] Esto es todo lo que hay aquí: { $count } artículos en una sola página.
    }
list-total =
    { $count ->
        [one] Un artículo en total
        [many] { $count } de artículos en total
       *[other] { $count } artículos en total
    }

## Articles

live = En directo
reading-time =
    { $count ->
        [one] { $count } min de lectura
        [many] { $count } min de lectura
       *[other] { $count } min de lectura
    }
updated = Actualizado: { $time }
byline = Por { $names }
related = Artículos relacionados
article-topics = Temas de este artículo
corrections = Correcciones
correction = Corrección
clarification = Aclaración
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Momentos clave
posts = Minuto a minuto
post = Entrada

## Parts of an article, where the article gives no name of its own

key-points = Puntos clave
timeline = Cronología
gallery = Galería
read-next = Para seguir leyendo
table = Tabla
transcript = Transcripción
unknown-part = Vista previa: aquí hay una parte de tipo desconocido, «{ $name }». Los lectores no la ven.

## When there is no page

missing = Página no encontrada
missing-text = No hay ninguna página en esta dirección. Puede que el enlace que lleva hasta aquí contenga una errata o que el artículo se haya retirado.
missing-front = Ir a la portada
missing-sections = O vaya a una de las secciones:

## When a page could not be loaded

not-loaded = Página no cargada
not-loaded-kind = Error de carga
not-loaded-offline = Sin conexión
not-loaded-heading = No se ha podido cargar esta página
try-again = Reintentar
open-directly = Abrir la página directamente
failure-offline = Está sin conexión y esta página aún no se ha leído en este dispositivo.
failure-network = Se ha perdido la conexión mientras se cargaba la página.
failure-timeout = La página no ha llegado a tiempo.
failure-server = El servidor del periódico tiene un fallo (HTTP { $number }).
failure-refused = El servidor del periódico ha rechazado la solicitud de la página (HTTP { $number }).
failure-redirected = El servidor del periódico redirige a otra dirección.
failure-damaged = La página ha llegado dañada.
failure-too-large = Lo que ha llegado es demasiado grande para ser una página.
failure-other-version = El sitio del periódico se ha actualizado desde que usted lo abrió.

## Pages that every paper has

cookies-description = Qué puede guardar { $name } en su dispositivo, por qué y durante cuánto tiempo, y qué ha elegido usted.
necessary = Necesario
necessary-text = Hace que las páginas funcionen. Nada más.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Artículos guardados
saved-description = Los artículos de { $name } que ha guardado en este dispositivo.
saved-introduction = Lo que guarda se queda en este dispositivo para que pueda leerlo sin conexión. Nadie más sabe qué es.
saved-may-go = Algunos navegadores, entre ellos Safari, borran lo que un sitio ha guardado si no se visita en siete días. Para evitarlo, añada el periódico a la pantalla de inicio o conserve un archivo creado con «Exportar».
saved-without-script = Este navegador tiene desactivados los scripts, así que aquí no se puede guardar nada.
saved-empty = Todavía no ha guardado ningún artículo. El botón «Guardar» está debajo del titular de cada artículo y junto a cada artículo de la portada y de las listas.
saved-total =
    { $count ->
        [one] Un artículo guardado
        [many] { $count } de artículos guardados, los más recientes primero
       *[other] { $count } artículos guardados, los más recientes primero
    }
search-saved = Buscar en los artículos guardados
search-saved-none = Ninguno de sus artículos guardados contiene estas palabras.
save-article = Guardar
article-saving = Guardando el artículo.
article-saved = Guardado. Encontrará el artículo en «Artículos guardados», también sin conexión.
article-removed = El artículo ya no está guardado.
save-failed = No se ha podido guardar el artículo. Vuelva a intentarlo cuando haya conexión.
save-no-space = No se ha podido guardar el artículo porque no queda espacio en este dispositivo. Elimine algunos artículos guardados y vuelva a intentarlo.
save-blocked = No se ha podido guardar el artículo porque este navegador no deja que el periódico guarde nada.
save-limit = Ya ha guardado el máximo que el periódico puede conservar en este dispositivo. Para guardar este artículo, elimine el que lleva más tiempo sin leer: «{ $name }».
save-replace = Eliminarlo y guardar este
saved-on = Guardado el { $date }
saved-corrected = Corregido desde entonces
saved-updated = Modificado desde entonces
saved-withdrawn = Retirado por el periódico
saved-withdrawn-removed = El periódico ha retirado este artículo, así que ya no se conserva en este dispositivo.
remove = Eliminar
remove-all = Eliminar todos
export-saved = Exportar
import-saved = Importar
export-text = «Exportar» crea un archivo con las direcciones de sus artículos guardados. «Importar» guarda en este dispositivo los artículos de un archivo así.
remove-all-question =
    { $count ->
        [one] ¿Eliminar de este dispositivo el artículo guardado?
        [many] ¿Eliminar de este dispositivo { $count } de artículos guardados?
       *[other] ¿Eliminar de este dispositivo los { $count } artículos guardados?
    }
cancel = Cancelar
imported =
    { $count ->
        [one] Se ha importado un artículo.
        [many] Se han importado { $count } de artículos.
       *[other] Se han importado { $count } artículos.
    }
not-imported =
    { $count ->
        [one] No se ha podido cargar uno.
        [many] No se han podido cargar { $count }.
       *[other] No se han podido cargar { $count }.
    }
import-unreadable = Este archivo no contiene ninguna lista de artículos guardados de este periódico.
saved-meanwhile = Puede leer lo que ha guardado

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Una entrada nueva
        [many] { $count } de entradas nuevas
       *[other] { $count } entradas nuevas
    }
check-for-posts = Buscar entradas nuevas
no-new-posts = No hay entradas nuevas.
live-failed = No se han podido cargar las entradas nuevas. La página volverá a intentarlo.
live-ended = Este directo ha terminado.
post-updated = Esta entrada se ha modificado.
post-withdrawn = Esta entrada se ha retirado.
all-posts = Todas las entradas
key-events-only = Solo momentos clave
older-posts =
    { $count ->
        [one] Mostrar una entrada anterior
        [many] Mostrar { $count } de entradas anteriores
       *[other] Mostrar { $count } entradas anteriores
    }

## The reading settings

reading-settings = Ajustes de lectura
colours-sepia = Sepia
colours-contrast = Alto contraste
text-size-small = Pequeño
text-size-largest = Máximo
line-spacing = Interlineado
line-spacing-tight = Reducido
line-spacing-standard = Normal
line-spacing-wide = Amplio
line-length = Ancho del texto
line-length-short = Estrecho
line-length-standard = Normal
line-length-long = Amplio
typeface = Tipo de letra
typeface-serif = Con serifas
typeface-sans = Sin serifas
motion = Movimiento
motion-automatic = Automático
motion-reduced = Ninguno
data-saving = Ahorro de datos
data-saving-automatic = Automático
data-saving-on = Activado
data-saving-text = Cuando está activado, no se carga nada por adelantado, las imágenes son pequeñas y los directos solo buscan entradas nuevas cuando usted lo pide.
reading-position = Posición de lectura
reading-position-off = No recordar
reading-position-on = Recordar
reading-position-text = Si se recuerda, podrá retomar un artículo largo donde lo dejó. No sale de este dispositivo.
keyboard-shortcuts = Atajos de teclado
shortcuts-on = Activados
shortcuts-off = Desactivados
preview = Vista previa
preview-headline = El puerto a las cinco y media
preview-text = Los primeros barcos entran antes de que amanezca. Quienes los esperan en el muelle traen un termo, una linterna y paciencia para pasar una hora sin decir nada.
reset-settings = Restablecer
continue-from = Seguir leyendo desde «{ $name }»
shortcut-help = Mostrar esta lista
shortcut-next = Artículo siguiente
shortcut-previous = Artículo anterior
shortcut-save = Guardar el artículo o eliminarlo
shortcut-settings = Ajustes de lectura

## Sharing

share = Compartir
copy-link = Copiar enlace
link-copied = El enlace se ha copiado.
link-not-copied = No se ha podido copiar el enlace. Selecciónelo y cópielo a mano.
article-address = Dirección de este artículo

## What is kept at the reader's request, on the page about cookies

requested = Guardado a petición suya
requested-text = Estos datos solo se guardan cuando usted lo pide, y solo en este dispositivo. No requieren su consentimiento.
requested-settings = Sus ajustes de lectura
requested-settings-purpose = Muestra cada página tal como usted la ha ajustado
requested-saved = La lista de sus artículos guardados
requested-saved-purpose = Recuerda qué ha guardado y cuándo lo leyó por última vez
requested-cache = Sus artículos guardados
requested-cache-purpose = Permite leerlos sin conexión
requested-worker = El script para leer sin conexión
requested-worker-purpose = Abre los artículos guardados cuando no hay conexión
requested-positions = Sus posiciones de lectura
requested-positions-purpose = Recuerda dónde dejó los artículos largos
place-cache = Caché
place-worker = Service worker
until-reset = Hasta que restablezca los ajustes
until-removed = Hasta que elimine los artículos
until-positions-off = Treinta días, o hasta que lo desactive
forget-everything = Borrar todo
forget-everything-text = Borra de este dispositivo su elección, sus ajustes, sus artículos guardados y sus posiciones de lectura.
everything-forgotten = Se ha borrado todo de este dispositivo.
not-everything-forgotten = Este dispositivo no deja que el periódico lo borre todo. Puede borrar el resto en el navegador, junto con los datos de este sitio.
