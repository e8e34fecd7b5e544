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
