# Portuguese
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Português

## The banner

banner = Cookies: a sua escolha
banner-text = Se disser sim, este site poderá usar também o que não é necessário para a leitura: a escolha do que permitir é sua. Se disser não, não perde nada: todos os artigos podem ser lidos da mesma forma. Pode mudar de opinião a qualquer momento.
banner-changed = A pergunta é feita de novo porque algo mudou:
accept-all = Aceitar tudo
reject-all = Rejeitar tudo
choose = Escolher

## The notice about Global Privacy Control, a signal that some browsers send

signal = Sinal de privacidade
signal-denied = O seu navegador pede aos sites que não transmitam os seus dados a terceiros (Global Privacy Control). Tudo o que é opcional está desativado.
signal-suspended = O seu navegador pede aos sites que não transmitam os seus dados a terceiros (Global Privacy Control). A publicidade permitida anteriormente está desativada até que confirme essa permissão.

## The settings

settings = Preferências de cookies
settings-text = Marque o que permite. O que não estiver marcado permanece desativado. A sua escolha é válida por seis meses.
settings-nothing = Este site usa apenas o necessário para funcionar. Não há nada para escolher.
close = Fechar
save = Gravar
always-on = Sempre ativo
services-in = Serviços em “{ $name }”

## After a choice

note = Sobre a sua escolha de cookies
saved = A sua escolha foi gravada. Pode alterá-la a qualquer momento em “Preferências de cookies”.
not-kept = A sua escolha vale a partir de agora, mas este dispositivo não consegue guardá-la: a pergunta será feita de novo quando a página for recarregada.
forgotten = A sua escolha foi apagada.
not-forgotten = Este dispositivo não nos permite apagar a sua escolha armazenada. Pode apagá-la no navegador, juntamente com os dados deste site.
settings-failed = Não foi possível carregar as preferências. Tente de novo quando houver internet.
reload-needed = Aquilo que deixou de permitir ainda estava ativo nesta página. Os dados assim armazenados foram apagados. Para que pare por completo, recarregue a página.
reload = Recarregar a página

## In the place of a film, a map or a post of another site

embed-about = Origem: { $name }. Depois de carregado o conteúdo, { $name } saberá que esta página foi lida neste dispositivo e poderá armazenar dados nele.
embed-once = Carregar uma vez
embed-always = Permitir sempre { $name }
embed-open = Abrir no site { $name }

## The page about cookies

page-title = Cookies e o que mais é armazenado
page-introduction = Um site pode guardar pequenas quantidades de dados no seu dispositivo: em cookies ou no armazenamento local e de sessão do navegador. Esta página indica o que este site guarda no dispositivo, quem o guarda, por que motivo e durante quanto tempo.
page-asks = O necessário está sempre presente. Tudo o mais espera pelo seu sim e desaparece quando o retirar. Recusar não lhe custa nada: todos os artigos podem ser lidos da mesma forma.
page-asks-nothing = Este site guarda apenas o necessário para funcionar, por isso não lhe pergunta nada.
page-without-script = Os scripts estão desativados neste navegador; por isso, nada de opcional é usado aqui e não há nada para escolher.
page-present = A sua escolha
page-none = Ainda não fez a sua escolha. Nada de opcional é usado.
page-stale = Já tinha feito a sua escolha, mas o que é perguntado mudou desde então. Enquanto não escolher de novo, nada de opcional é usado.
page-expired = A sua escolha anterior perdeu a validade. Enquanto não escolher de novo, nada de opcional é usado.
page-unreadable = O que está armazenado como sua escolha não pode ser lido. Enquanto não escolher de novo, nada de opcional é usado.
page-newer = A sua escolha foi armazenada por uma versão mais recente deste site. Enquanto não escolher de novo aqui, nada de opcional é usado.
page-allowed = Permitido
page-only-necessary = Apenas o necessário
page-made = Feita em
page-holds-until = Válida até
page-signal = Sinal de privacidade do seu navegador
page-signal-on = Ativado
page-signal-off = Desativado
page-signal-none = Este navegador não o conhece
page-text = Texto que lhe foi mostrado
page-number = Número da sua escolha (permanece neste dispositivo)
page-forget = Apagar a minha escolha
page-forget-text = Remove deste dispositivo a sua escolha e o número dela. A pergunta será feita de novo.
page-receipt = Gravar um recibo
page-receipt-text = Um documento com tudo o que está armazenado sobre a sua escolha. Não indica a sua identidade, a sua localização nem as suas leituras.
page-change = Alterar a sua escolha
page-history = As suas escolhas anteriores
page-history-none = Não há nenhuma.
page-when = Quando
page-how = Como
how-banner-accept = Aceitou tudo no aviso
how-banner-reject = Rejeitou tudo no aviso
how-prefs-save = Gravou nas preferências
how-embed-always = Escolheu permitir sempre, num artigo
how-withdraw = Retirou a permissão
page-stored = O que é armazenado
page-service = Serviço
page-provider = A cargo de
page-what = O quê
page-place = Onde
page-why = Motivo
page-how-long = Por quanto tempo
page-cookie = Cookie
page-local-storage = Armazenamento local
page-session-storage = Armazenamento de sessão
page-nothing-stored = Não guarda nada no seu dispositivo
page-no-services = Nada neste grupo por enquanto.
page-retired = já não é armazenado; removido onde ainda existir
page-contacts = Comunicação com
page-policy = Política de privacidade: { $name }

## When another tab has decided

changed-elsewhere = A sua escolha foi alterada em outra página aberta deste site. As caixas mostram aqui a escolha atual.

## The frame around every page

skip-to-content = Ir para o conteúdo
sections = Seções
all-sections = Todas as seções
about-paper = Sobre o jornal
cookies = Cookies
colours = Cores
colours-automatic = Automático
colours-light = Claro
colours-dark = Escuro
text-size = Tamanho do texto
text-size-standard = Normal
text-size-large = Grande
text-size-larger = Maior
loading = Carregamento da página
offline = Este dispositivo está sem internet. As páginas já abertas continuam disponíveis.

## The front page and lists of articles

front-page = Página inicial
front-page-of = { $name }: página inicial
front-empty = Ainda não foi publicado nada. O primeiro artigo aparecerá aqui.
section = Seção
topic = Tema
author = Autoria
list-page = , página { $number }
list-pages = Páginas desta lista
newest = Os mais recentes
newer = Mais recentes
older = Mais antigos
oldest = Os mais antigos
numbered-page = Página { $number }
list-empty = Ainda não há artigos aqui.
list-complete =
    { $count ->
        [one] É tudo o que há aqui: { $count } artigo.
        [many] É tudo o que há aqui: { $count } de artigos numa só página.
       *[other] É tudo o que há aqui: { $count } artigos numa só página.
    }
list-total =
    { $count ->
        [one] { $count } artigo no total
        [many] { $count } de artigos no total
       *[other] { $count } artigos no total
    }

## Articles

live = Ao vivo
reading-time =
    { $count ->
        [one] { $count } min de leitura
        [many] { $count } min de leitura
       *[other] { $count } min de leitura
    }
updated = Atualizado: { $time }
byline = Por { $names }
related = Artigos relacionados
article-topics = Temas deste artigo
corrections = Correções
correction = Correção
clarification = Esclarecimento
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Principais momentos
posts = Minuto a minuto
post = Publicação

## Parts of an article, where the article gives no name of its own

key-points = Pontos principais
timeline = Cronologia
gallery = Galeria
read-next = Para ler a seguir
table = Tabela
transcript = Transcrição
unknown-part = Pré-visualização: aqui há uma parte de tipo desconhecido, “{ $name }”. Os leitores não a veem.

## When there is no page

missing = Página não encontrada
missing-text = Não há nenhuma página neste endereço. O link que trouxe até aqui pode conter um erro de digitação, ou o artigo pode ter sido removido.
missing-front = Ir para a página inicial
missing-sections = Ou vá para uma das seções:

## When a page could not be loaded

not-loaded = Página não carregada
not-loaded-kind = Falha no carregamento
not-loaded-offline = Sem internet
not-loaded-heading = Não foi possível carregar esta página
try-again = Tentar de novo
open-directly = Abrir a página diretamente
failure-offline = Este dispositivo está sem internet, e esta página ainda não foi lida nele.
failure-network = A comunicação foi interrompida durante o carregamento da página.
failure-timeout = A página não chegou a tempo.
failure-server = O servidor do jornal apresenta uma falha (HTTP { $number }).
failure-refused = O servidor do jornal recusou o pedido da página (HTTP { $number }).
failure-redirected = O servidor do jornal redireciona para outro endereço.
failure-damaged = A página chegou danificada.
failure-too-large = O que chegou é grande demais para ser uma página.
failure-other-version = O site do jornal foi atualizado desde que foi aberto.

## Pages that every paper has

cookies-description = O que { $name } pode armazenar no seu dispositivo, por que motivo e durante quanto tempo, e qual foi a sua escolha.
necessary = Necessário
necessary-text = Faz com que as páginas funcionem. Nada mais.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Artigos guardados
saved-description = { $name }: os artigos que guardou neste dispositivo.
saved-introduction = O que guardar fica neste dispositivo, para ler mesmo sem internet. Mais ninguém sabe o que é.
saved-may-go = Alguns navegadores, entre eles o Safari, apagam o que um site guardou quando este não é visitado durante sete dias. Para evitar isso, coloque um ícone do jornal na página inicial do dispositivo ou conserve um documento criado com “Exportar”.
saved-without-script = Os scripts estão desativados neste navegador; por isso, não é possível guardar nada aqui.
saved-empty = Ainda não guardou nenhum artigo. O botão “Guardar” está abaixo do título de cada artigo e junto de cada chamada.
saved-total =
    { $count ->
        [one] { $count } artigo guardado
        [many] { $count } de artigos guardados, os mais recentes primeiro
       *[other] { $count } artigos guardados, os mais recentes primeiro
    }
search-saved = Buscar nos artigos guardados
search-saved-none = Nenhum dos artigos guardados contém estas palavras.
save-article = Guardar
article-saving = Um momento: o artigo vai ser guardado.
article-saved = Guardado. O artigo está em “Artigos guardados”, mesmo sem internet.
article-removed = O artigo já não está guardado.
save-failed = Não foi possível guardar o artigo. Tente de novo quando houver internet.
save-no-space = Não foi possível guardar o artigo por falta de espaço neste dispositivo. Remova alguns artigos guardados e tente de novo.
save-blocked = Não foi possível guardar o artigo porque este navegador não permite que o jornal guarde nada.
save-limit = Já guardou o máximo que o jornal pode manter neste dispositivo. Para guardar este artigo, remova aquele que não lê há mais tempo: “{ $name }”.
save-replace = Remover esse e guardar este
saved-on = Guardado em { $date }
saved-corrected = Corrigido desde então
saved-updated = Alterado desde então
saved-withdrawn = Retirado pelo jornal
saved-withdrawn-removed = O jornal retirou este artigo; por isso, ele já não está guardado neste dispositivo.
remove = Remover
remove-all = Remover todos
export-saved = Exportar
import-saved = Importar
export-text = “Exportar” cria um documento com os endereços dos seus artigos guardados. “Importar” guarda neste dispositivo os artigos de um documento desse tipo.
remove-all-question =
    { $count ->
        [one] Remover deste dispositivo { $count } artigo guardado?
        [many] Remover deste dispositivo { $count } de artigos guardados?
       *[other] Remover deste dispositivo todos os { $count } artigos guardados?
    }
cancel = Cancelar
imported =
    { $count ->
        [one] Foi importado { $count } artigo.
        [many] Foram importados { $count } de artigos.
       *[other] Foram importados { $count } artigos.
    }
not-imported =
    { $count ->
        [one] Não foi possível carregar { $count }.
        [many] Não foi possível carregar { $count }.
       *[other] Não foi possível carregar { $count }.
    }
import-unreadable = Este documento não contém uma lista de artigos guardados deste jornal.
saved-meanwhile = Pode ler o que guardou

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] { $count } nova publicação
        [many] { $count } de novas publicações
       *[other] { $count } novas publicações
    }
check-for-posts = Procurar novas publicações
no-new-posts = Não há novas publicações.
live-failed = Não foi possível carregar as novas publicações. A página tentará de novo.
live-ended = Esta cobertura ao vivo terminou.
post-updated = Esta publicação foi alterada.
post-withdrawn = Esta publicação foi retirada.
all-posts = Todas as publicações
key-events-only = Só os principais momentos
older-posts =
    { $count ->
        [one] Mostrar { $count } publicação anterior
        [many] Mostrar { $count } de publicações anteriores
       *[other] Mostrar { $count } publicações anteriores
    }

## The reading settings

reading-settings = Preferências de leitura
colours-sepia = Sépia
colours-contrast = Alto contraste
text-size-small = Pequeno
text-size-largest = Máximo
line-spacing = Espaço entre linhas
line-spacing-tight = Reduzido
line-spacing-standard = Normal
line-spacing-wide = Amplo
line-length = Largura do texto
line-length-short = Estreita
line-length-standard = Normal
line-length-long = Larga
typeface = Tipo de letra
typeface-serif = Com serifas
typeface-sans = Sem serifas
motion = Movimento
motion-automatic = Automático
motion-reduced = Nenhum
data-saving = Economia de dados
data-saving-automatic = Automática
data-saving-on = Ativada
data-saving-text = Quando está ativada, nada é carregado com antecedência, as imagens são pequenas e as coberturas ao vivo só procuram novas publicações a seu pedido.
reading-position = Posição de leitura
reading-position-off = Não memorizar
reading-position-on = Memorizar
reading-position-text = Quando é memorizada, pode retomar um artigo longo no ponto em que parou. Ela permanece neste dispositivo.
keyboard-shortcuts = Atalhos de teclado
shortcuts-on = Ativados
shortcuts-off = Desativados
preview = Pré-visualização
preview-headline = O porto às cinco e meia
preview-text = Os primeiros barcos chegam antes do amanhecer. Quem os espera no cais traz café, uma lanterna e paciência para passar uma hora sem dizer nada.
reset-settings = Restaurar
continue-from = Continuar a partir de “{ $name }”
shortcut-help = Mostrar esta lista
shortcut-next = Artigo seguinte
shortcut-previous = Artigo anterior
shortcut-save = Guardar o artigo ou removê-lo
shortcut-settings = Preferências de leitura

## Sharing

share = Compartilhar
copy-link = Copiar link
link-copied = O link foi copiado.
link-not-copied = Não foi possível copiar o link. Selecione-o e copie-o à mão.
article-address = Endereço deste artigo

## What is kept at the reader's request, on the page about cookies

requested = Guardado a seu pedido
requested-text = Estes dados são guardados apenas a seu pedido e apenas neste dispositivo. Não precisam de consentimento.
requested-settings = As suas preferências de leitura
requested-settings-purpose = Mostra cada página de acordo com as suas preferências
requested-saved = A lista dos seus artigos guardados
requested-saved-purpose = Indica o que guardou e quando o leu pela última vez
requested-cache = Os seus artigos guardados
requested-cache-purpose = Mostra-os mesmo sem internet
requested-worker = O script para a leitura sem internet
requested-worker-purpose = Abre os artigos guardados quando não há internet
requested-positions = As suas posições de leitura
requested-positions-purpose = Indica onde parou em artigos longos
place-cache = Cache
place-worker = Service worker
until-reset = Até restaurar as preferências
until-removed = Até remover os artigos
until-positions-off = Trinta dias, ou até desativar esta função
forget-everything = Apagar tudo
forget-everything-text = Remove deste dispositivo a sua escolha, as suas preferências, os seus artigos guardados e as suas posições de leitura.
everything-forgotten = Tudo foi removido deste dispositivo.
not-everything-forgotten = Este dispositivo não permite que o jornal remova tudo. Pode remover o resto no navegador, juntamente com os dados deste site.
