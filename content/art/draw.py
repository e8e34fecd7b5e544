#!/usr/bin/env python3
"""Draws the pictures of The Saltmere Ledger, and Broadsheet's icons.

    python3 content/art/draw.py                    every picture and icon
    python3 content/art/draw.py five-flags         only the pictures named
    python3 content/art/draw.py --keep /tmp/prints also leaves the SVG and PNG files there

Each picture is a function below that lays paper, ink and gouge marks on a Sheet, in the manner of a
linocut printed in five inks. The script writes SVG into a temporary folder, renders it with
rsvg-convert (Debian: librsvg2-bin), trims it to 1600 x 1067 and saves it with ImageMagick's convert
(Debian: imagemagick) as a progressive JPEG of at most 160 KB in content/media/. Icons go to
public/icons/. Seeds are fixed: the same script and the same tools give the same pictures.
"""

import argparse
import math
import multiprocessing
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ART = Path(__file__).resolve().parent
MEDIA = ART.parent / "media"
ICONS = ART.parent.parent / "public" / "icons"

W, H = 1600, 1067
BLEED = 16  # drawn beyond each edge and trimmed, so that the rough-edge filter has something to pull in
MOST_BYTES = 160_000

# Five inks, each from deep to pale.
N0, N1, N2, N3, N4 = "#0b1526", "#14213d", "#273c5c", "#47607f", "#8fa3b3"  # ink navy
S0, S1, S2, S3, S4 = "#173f42", "#27635f", "#4b8c83", "#86b8a8", "#bcd8c8"  # sea green
D0, D1, D2, D3 = "#a87b45", "#d3a866", "#e8cb94", "#f2e0bb"  # warm sand
R0, R1, R2, R3 = "#742516", "#ab3f26", "#cf6440", "#e39a74"  # rust red
P0, P1 = "#f8f1e1", "#e9dfc8"  # off-white paper


# ---------------------------------------------------------------- geometry

def lerp(a, b, t):
    return a + (b - a) * t


def clamp(v, low=0.0, high=1.0):
    return max(low, min(high, v))


def ease(a, b, v):
    """0 below a, 1 above b, smooth between."""
    t = clamp((v - a) / (b - a))
    return t * t * (3 - 2 * t)


def noise(x, y, seed=0):
    """Smooth value noise, 0..1."""
    xi, yi = math.floor(x), math.floor(y)
    fx, fy = x - xi, y - yi
    fx, fy = fx * fx * (3 - 2 * fx), fy * fy * (3 - 2 * fy)

    def at(i, j):
        h = (i * 374761393 + j * 668265263 + seed * 1442695041) & 0xFFFFFFFF
        h = ((h ^ (h >> 13)) * 1274126177) & 0xFFFFFFFF
        return ((h ^ (h >> 16)) & 0xFFFF) / 0xFFFF

    return lerp(lerp(at(xi, yi), at(xi + 1, yi), fx), lerp(at(xi, yi + 1), at(xi + 1, yi + 1), fx), fy)


def num(v):
    return f"{v:.1f}".rstrip("0").rstrip(".")


def polygon(points, closed=True):
    """Path data through the points in straight lines."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + ("Z" if closed else "")


def smooth(points, closed=True):
    """Path data of a Catmull-Rom curve through the points."""
    n = len(points)
    get = (lambda i: points[i % n]) if closed else (lambda i: points[clamp(i, 0, n - 1)])
    d = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = get(i - 1), get(i), get(i + 1), get(i + 2)
        d.append("C" + " ".join(
            f"{num(x)} {num(y)}" for x, y in (
                (p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6),
                (p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6),
                p2)))
    return "".join(d) + ("Z" if closed else "")


def curve(points, steps=12, closed=False):
    """The points of a Catmull-Rom curve, for shapes that are tested or bent further."""
    n = len(points)
    get = (lambda i: points[i % n]) if closed else (lambda i: points[clamp(i, 0, n - 1)])
    out = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = get(i - 1), get(i), get(i + 1), get(i + 2)
        for k in range(steps):
            t = k / steps
            out.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3)
                for a, b, c, d in zip(p0, p1, p2, p3)))
    if not closed:
        out.append(points[-1])
    return out


def circle(cx, cy, rx, ry=None, n=48, start=0.0, end=360.0):
    """Points of an ellipse or an arc of it, in degrees, clockwise from the right."""
    ry = rx if ry is None else ry
    full = abs(end - start) >= 360
    return [(cx + rx * math.cos(math.radians(lerp(start, end, i / n))),
             cy + ry * math.sin(math.radians(lerp(start, end, i / n)))) for i in range(n if full else n + 1)]


def box(x, y, w, h):
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]


def ribbon(points, width, peak=0.4, blunt=0.0):
    """Path data of a stroke that swells and tapers, as a gouge cuts it. width: number or f(x, y)."""
    n = len(points) - 1
    left, right = [], []
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(i - 1, 0)], points[min(i + 1, n)]
        dx, dy = x1 - x0, y1 - y0
        size = math.hypot(dx, dy) or 1
        t = i / n
        swell = math.sin(math.pi / 2 * t / peak) if t < peak else math.cos(math.pi / 2 * (t - peak) / (1 - peak))
        half = (width(x, y) if callable(width) else width) / 2 * max(blunt, swell)
        left.append((x - dy / size * half, y + dx / size * half))
        right.append((x + dy / size * half, y - dx / size * half))
    return polygon(left + right[::-1])


def stroke(a, b, width, bend=0.0, peak=0.4, blunt=0.0, steps=8):
    """Path data of one tapering cut from a to b, bowed sideways by bend of its length."""
    (x0, y0), (x1, y1) = a, b
    points = []
    for i in range(steps + 1):
        t = i / steps
        bow = 4 * t * (1 - t) * bend
        points.append((lerp(x0, x1, t) - (y1 - y0) * bow, lerp(y0, y1, t) + (x1 - x0) * bow))
    return ribbon(points, width, peak, blunt)


def contains(region, x, y):
    inside, j = False, len(region) - 1
    for i in range(len(region)):
        (xi, yi), (xj, yj) = region[i], region[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            inside = not inside
        j = i
    return inside


def streams(rng, region, flow, gap, width, length=(60, 170), step=6.0, holes=()):
    """Evenly spaced gouge marks that follow flow(x, y) -> radians and fill the region.

    width may be a function of the place: where it falls under 0.6 no mark is cut, so it carries tone."""
    xs, ys = [p[0] for p in region], [p[1] for p in region]
    x0, x1 = max(min(xs), -BLEED), min(max(xs), W + BLEED)
    y0, y1 = max(min(ys), -BLEED), min(max(ys), H + BLEED)
    taken = {}
    wide = width if callable(width) else (lambda x, y: width)

    def free(x, y, room):
        cx, cy = int(x // gap), int(y // gap)
        for i in (cx - 1, cx, cx + 1):
            for j in (cy - 1, cy, cy + 1):
                for px, py in taken.get((i, j), ()):
                    if (px - x) ** 2 + (py - y) ** 2 < room * room:
                        return False
        return True

    def allowed(x, y):
        if not (x0 <= x <= x1 and y0 <= y <= y1) or wide(x, y) < 0.6 or not contains(region, x, y):
            return False
        return not any(contains(hole, x, y) for hole in holes)

    seeds = []
    y = y0 + gap / 2
    while y < y1:
        x = x0 + rng.uniform(0, gap)
        while x < x1:
            seeds.append((x + rng.uniform(-gap, gap) * 0.4, y + rng.uniform(-gap, gap) * 0.4))
            x += gap * 1.3
        y += gap * 0.8
    rng.shuffle(seeds)
    marks = []
    for sx, sy in seeds:
        if not allowed(sx, sy) or not free(sx, sy, gap):
            continue
        reach = rng.uniform(*length)
        sides = []
        for sign in (1, -1):
            points, x, y, run = [], sx, sy, 0.0
            while run < reach / 2:
                angle = flow(x, y)
                x, y = x + sign * step * math.cos(angle), y + sign * step * math.sin(angle)
                if not allowed(x, y) or not free(x, y, gap * 0.82):
                    break
                points.append((x, y))
                run += step
            sides.append(points)
        points = sides[1][::-1] + [(sx, sy)] + sides[0]
        if len(points) < 4:
            continue
        for x, y in points:
            taken.setdefault((int(x // gap), int(y // gap)), []).append((x, y))
        marks.append(ribbon(points, wide, peak=rng.uniform(0.3, 0.6)))
    return "".join(marks)


# ---------------------------------------------------------------- the sheet

class Sheet:
    """One print: shapes laid down in order, back to front."""

    def __init__(self, seed, ground=P0):
        self.rng = random.Random(seed)
        self.seed = seed
        self.ground = ground
        self.body, self.defs = [], []
        self.rect(-BLEED, -BLEED, W + 2 * BLEED, H + 2 * BLEED, ground)

    # plain shapes
    def path(self, d, fill, opacity=None, extra=""):
        shade = f' opacity="{opacity}"' if opacity is not None else ""
        self.body.append(f'<path d="{d}" fill="{fill}"{shade}{extra}/>')

    def poly(self, points, fill, opacity=None):
        self.path(polygon(points), fill, opacity)

    def blob(self, points, fill, opacity=None):
        self.path(smooth(points), fill, opacity)

    def rect(self, x, y, w, h, fill, opacity=None):
        self.poly(box(x, y, w, h), fill, opacity)

    def disc(self, x, y, r, fill, ry=None, opacity=None):
        shade = f' opacity="{opacity}"' if opacity is not None else ""
        self.body.append(f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(r)}" ry="{num(ry or r)}" fill="{fill}"{shade}/>')

    def line(self, points, colour, width, round_=True, curved=False):
        d = smooth(points, False) if curved else polygon(points, False)
        cap = "round" if round_ else "butt"
        self.body.append(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
                         f'stroke-linecap="{cap}" stroke-linejoin="{"round" if round_ else "miter"}"/>')

    def cut(self, a, b, width, colour, bend=0.0, peak=0.4, blunt=0.0):
        self.path(stroke(a, b, width, bend, peak, blunt), colour)

    def swash(self, points, width, colour, peak=0.4, blunt=0.0):
        """A tapering stroke along a curve through a few points."""
        self.path(ribbon(curve(points), width, peak, blunt), colour)

    # grouping
    def open(self, clip=None, transform=None, opacity=None):
        attributes = ""
        if clip is not None:
            name = f"c{len(self.defs)}"
            self.defs.append(f'<clipPath id="{name}"><path d="{clip if isinstance(clip, str) else polygon(clip)}"/></clipPath>')
            attributes += f' clip-path="url(#{name})"'
        if transform:
            attributes += f' transform="{transform}"'
        if opacity is not None:
            attributes += f' opacity="{opacity}"'
        self.body.append(f"<g{attributes}>")

    def close(self):
        self.body.append("</g>")

    # texture
    def carve(self, region, flow, gap, width, colour, length=(60, 170), holes=(), opacity=None):
        angle = flow
        flow = flow if callable(flow) else (lambda x, y: angle)
        self.path(streams(self.rng, region, flow, gap, width, length, holes=holes), colour, opacity)

    def grain(self, shape, colour, a, b, strong=1.0, weak=0.0, scale=0.5):
        """Speckled shade of colour in a shape, from strong at a to weak at b."""
        k = len(self.defs)
        (x1, y1), (x2, y2) = a, b
        self.defs.append(
            f'<linearGradient id="g{k}" gradientUnits="userSpaceOnUse" x1="{num(x1)}" y1="{num(y1)}" x2="{num(x2)}" y2="{num(y2)}">'
            f'<stop offset="0" stop-opacity="{strong}"/><stop offset="1" stop-opacity="{weak}"/></linearGradient>')
        self.defs.append(
            f'<filter id="s{k}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">'
            f'<feTurbulence type="fractalNoise" baseFrequency="{scale}" numOctaves="2" seed="{self.seed + k}"/>'
            f'<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" result="n"/>'
            f'<feComposite in="SourceAlpha" in2="n" operator="arithmetic" k2="0.62" k3="1" k4="-0.8" result="m"/>'
            f'<feComponentTransfer><feFuncA type="linear" slope="10"/></feComponentTransfer>'
            f'<feComposite in2="SourceAlpha" operator="in" result="m"/>'
            f'<feFlood flood-color="{colour}"/><feComposite in2="m" operator="in"/></filter>')
        d = shape if isinstance(shape, str) else polygon(shape)
        self.body.append(f'<path d="{d}" fill="url(#g{k})" filter="url(#s{k})"/>')

    def ripples(self, y0, y1, colour, near=26.0, far=5.0, density=0.6, x0=-BLEED, x1=W + BLEED, thick=0.4, long=6.0):
        """Rows of flat dashes on water, small at y0 (far) and large at y1. density: number or f(x, y)."""
        rng, marks, y = self.rng, [], y0 + far / 2
        dense = density if callable(density) else (lambda x, y: density)
        while y < y1:
            t = (y - y0) / (y1 - y0)
            size = lerp(far, near, t)
            x = x0 - rng.uniform(0, size * long)
            while x < x1:
                run = size * rng.uniform(0.5, 1.5) * long
                if rng.random() < dense(x + run / 2, y):
                    yy = y + rng.uniform(-0.3, 0.3) * size
                    marks.append(stroke((x, yy), (x + run, yy + rng.uniform(-0.1, 0.1) * size),
                                        size * thick * rng.uniform(0.6, 1.2), rng.uniform(-0.02, 0.02), rng.uniform(0.3, 0.7)))
                x += run * rng.uniform(0.95, 1.25)
            y += size
        self.path("".join(marks), colour)

    def rays(self, cx, cy, r0, r1, count, colour, share=0.5, start=0.0, end=360.0, opacity=None):
        """Wedges of light around a point."""
        d, pitch = [], (end - start) / count
        for i in range(count):
            a = start + i * pitch + self.rng.uniform(-0.12, 0.12) * pitch
            b = a + pitch * share
            d.append(polygon([(cx + r * math.cos(math.radians(k)), cy + r * math.sin(math.radians(k)))
                              for r, k in ((r0, (a + b) / 2 - pitch * share * 0.3), (r1, a), (r1, b), (r0, (a + b) / 2 + pitch * share * 0.3))]))
        self.path("".join(d), colour, opacity)

    def svg(self):
        filters = (
            '<filter id="cut" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">'
            f'<feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="{self.seed}"/>'
            '<feDisplacementMap in="SourceGraphic" scale="7" xChannelSelector="R" yChannelSelector="G"/></filter>'
            # flecks: small places that took no ink, gathered in patches
            '<filter id="fleck" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">'
            f'<feTurbulence type="fractalNoise" baseFrequency="0.24" numOctaves="2" seed="{self.seed + 5}"/>'
            '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" result="fine"/>'
            f'<feTurbulence type="fractalNoise" baseFrequency="0.006" numOctaves="2" seed="{self.seed + 9}"/>'
            '<feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" result="wide"/>'
            '<feComposite in="fine" in2="wide" operator="arithmetic" k2="1" k3="0.7" k4="-1.2"/>'
            '<feComponentTransfer><feFuncA type="linear" slope="9"/></feComponentTransfer><feComposite in2="SourceAlpha" operator="in" result="m"/>'
            f'<feFlood flood-color="{P0}" flood-opacity="0.55"/><feComposite in2="m" operator="in"/></filter>')
        x, w, h = -BLEED, W + 2 * BLEED, H + 2 * BLEED
        whole = f'x="{x}" y="{x}" width="{w}" height="{h}"'
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{x} {x} {w} {h}" width="{w}" height="{h}">'
                f'<defs>{filters}{"".join(self.defs)}</defs>'
                f'<g filter="url(#cut)"><rect {whole} fill="{self.ground}"/>{"".join(self.body)}</g>'
                f'<rect {whole} filter="url(#fleck)"/></svg>\n')


# ---------------------------------------------------------------- flows for gouge marks

def towards(cx, cy):
    return lambda x, y: math.atan2(y - cy, x - cx)


def around(cx, cy):
    return lambda x, y: math.atan2(y - cy, x - cx) + math.pi / 2


def drifting(angle=0.0, sway=0.5, scale=0.004, seed=1):
    return lambda x, y: angle + (noise(x * scale, y * scale * 2, seed) - 0.5) * 2 * sway


# ---------------------------------------------------------------- things that several pictures hold

def gull(s, x, y, size, colour=P0, tilt=0.0, tip=None):
    """A bird seen far off, two bowed wings."""
    c, n = math.cos(tilt), math.sin(tilt)

    def at(px, py):
        return (x + size * (px * c - py * n), y + size * (px * n + py * c))

    s.path(ribbon(curve([at(-1, -0.05), at(-0.55, -0.42), at(-0.05, 0)], 8), size * 0.17, 0.6) +
           ribbon(curve([at(1, -0.15), at(0.5, -0.46), at(-0.05, 0)], 8), size * 0.17, 0.6) +
           stroke(at(-0.28, 0.1), at(0.22, -0.05), size * 0.16), colour)
    if tip:
        s.path(stroke(at(-1, -0.05), at(-0.7, -0.36), size * 0.1) + stroke(at(1, -0.15), at(0.7, -0.4), size * 0.1), tip)


def person(s, x, y, h, colour=N1, kind="coat", face=1, edge=None):
    """A small standing figure as a silhouette; x, y between the feet, h its height."""
    def at(px, py):
        return (x + px * h * face, y - py * h)

    def limb(points, width):
        s.line([at(*p) for p in points], colour, width * h)

    head = 0.925
    if kind == "skirt":
        s.blob([at(*p) for p in ((-.05, .84), (.05, .84), (.11, .78), (.08, .56), (.17, .1), (-.17, .1), (-.08, .56), (-.11, .78))], colour)
        limb([(-.06, .12), (-.06, 0)], .05), limb([(.06, .12), (.06, 0)], .05)
    elif kind == "walk":
        s.blob([at(*p) for p in ((-.04, .84), (.06, .84), (.12, .76), (.11, .5), (.12, .34), (-.1, .34), (-.1, .55), (-.1, .78))], colour)
        limb([(0, .4), (.1, .2), (.16, .02), (.21, .02)], .075), limb([(0, .4), (-.06, .2), (-.18, .04)], .075)
        limb([(.06, .76), (.17, .6), (.2, .46)], .055), limb([(-.06, .76), (-.14, .6), (-.15, .45)], .055)
    elif kind == "cheer":
        s.blob([at(*p) for p in ((-.05, .84), (.05, .84), (.12, .78), (.1, .5), (.12, .3), (-.12, .3), (-.1, .5), (-.12, .78))], colour)
        limb([(-.05, .34), (-.06, 0)], .08), limb([(.05, .34), (.06, 0)], .08)
        limb([(.08, .78), (.2, .95), (.24, 1.15)], .055), limb([(-.08, .78), (-.18, .62), (-.1, .52)], .055)
    else:
        s.blob([at(*p) for p in ((-.05, .84), (.05, .84), (.12, .79), (.1, .58), (.125, .3), (-.125, .3), (-.1, .58), (-.12, .79))], colour)
        limb([(-.055, .32), (-.06, .02), (-.035, .012)], .075), limb([(.06, .32), (.075, .02), (.11, .012)], .075)
        limb([(.105, .765), (.155, .6), (.12, .45)], .06), limb([(-.105, .765), (-.155, .6), (-.13, .44)], .06)
    if h > 115 and colour in (N0, N1):  # light along one side, where the gouge went
        s.path(stroke(at(.07, .76), at(.09, .42), h * .018, -.05) + stroke(at(-.01, .5), at(-.02, .36), h * .012), edge or N3)
    s.disc(*at(0, head), h * .062, colour, h * .074)
    limb([(0, .9), (0, .8)], .06)
    if kind == "hat":
        s.poly([at(*p) for p in ((-.12, .955), (.12, .955), (.12, .975), (.07, .98), (.06, 1.05), (-.06, 1.05), (-.07, .98), (-.12, .975))], colour)
    if kind == "cap":
        s.poly([at(*p) for p in ((-.075, .95), (.13, .945), (.13, .965), (.07, 1.005), (-.05, 1.015), (-.08, .98))], colour)
    if kind == "skirt":
        s.disc(*at(-.06, .95), h * .045, colour)


def hull_points(x, y, size, face=1, deep=0.0):
    """Side view of a small ship's hull; x amidships, y the water, size half its length."""
    shape = [(-1, -.3), (-.6, -.2), (0, -.17), (.55, -.26), (1.08, -.5), (.98, -.2), (.86, deep + .06), (-.86, deep + .06), (-.96, -.05)]
    return [(x + px * size * face, y + py * size) for px, py in shape]


def trawler(s, x, y, size, face=1, hull=N1, band=R1, house=P0, dark=N1, light=D2, rig=None):
    """A fishing boat, drawn from its waterline up."""
    def at(px, py):
        return (x + px * size * face, y + py * size)

    rig = rig or dark
    s.line([at(-.28, -.3), at(-.28, -1.45)], rig, size * .035)
    s.line([at(.5, -.3), at(.5, -1.12)], rig, size * .03)
    for a, b in (((-.28, -1.4), (1.05, -.5)), ((-.28, -1.4), (-1, -.32)), ((.5, -1.1), (-.28, -1.4)), ((-.28, -.62), (-.92, -.95)), ((-.28, -1.4), (-.92, -.95))):
        s.line([at(*a), at(*b)], rig, max(1.6, size * .012))
    s.poly([at(-.28, -1.44), at(-.62, -1.38), at(-.28, -1.28)], band)
    s.poly([at(-.75, -.15), at(-.75, -.62), at(-.1, -.62), at(-.02, -.15)], house)
    s.poly([at(-.7, -.62), at(-.7, -.86), at(-.22, -.86), at(-.16, -.62)], house)
    s.poly([at(-.78, -.86), at(-.76, -.92), at(-.16, -.92), at(-.12, -.86)], dark)
    for px in (-.66, -.5, -.34):
        s.poly([at(px, -.8), at(px + .11, -.8), at(px + .11, -.68), at(px, -.68)], light)
    for px in (-.6, -.35):
        s.disc(*at(px, -.45), size * .05, dark)
    s.poly([at(-.75, -.15), at(-.75, -.62), at(-.66, -.62), at(-.66, -.15)], dark, .3)
    points = hull_points(x, y, size, face)
    s.path(smooth(points[:5], False) + polygon(points[4:] + [points[0]]).replace("M", "L", 1), hull)
    s.swash([at(-.98, -.24), at(-.4, -.13), at(.3, -.14), at(.7, -.25), at(1.04, -.42)], size * .05, band, .5, .5)
    s.cut(at(-.9, -.03), at(.9, -.03), size * .03, light, .0, .5)


def yacht(s, x, y, size, face=1, hull=N1, sail=P0, jib=R1, line=N1):
    def at(px, py):
        return (x + px * size * face, y + py * size)

    s.line([at(0, -.1), at(0, -2.2)], line, size * .04)
    s.path(smooth([at(-.05, -2.15), at(-.6, -1.1), at(-.85, -.32), at(-.05, -.28)]), sail)
    s.path(smooth([at(.06, -1.95), at(.5, -1.0), at(.95, -.3), at(.1, -.34)]), jib)
    s.path(smooth([at(-.95, -.2), at(0, -.14), at(1.1, -.26), at(.7, .06), at(-.75, .06)]), hull)


def skiff(s, x, y, size, colour=N1, trim=D2, face=1):
    """A rowing boat from the side."""
    def at(px, py):
        return (x + px * size * face, y + py * size)

    s.path(smooth([at(-1, -.3), at(-.5, -.16), at(.1, -.14), at(.7, -.22), at(1.1, -.42), at(.9, -.02), at(.5, .12), at(-.6, .12), at(-.92, 0)]), colour)
    s.swash([at(-.98, -.25), at(-.4, -.1), at(.2, -.08), at(1.06, -.36)], size * .05, trim, .5, .3)


def house(s, x, y, w, h, wall, roof, dark=N1, lit=None, gable=True, floors=2, bays=2, chimney=True, shade=True, door=True):
    """A narrow town house, front on; x its left edge, y its foot, h the height of the wall."""
    rng = s.rng
    peak = w * .55
    if chimney:
        cx = x + w * rng.choice((.12, .72))
        s.rect(cx, y - h - peak * .95, w * .16, peak, roof)
        s.rect(cx - w * .02, y - h - peak * .98, w * .2, w * .06, dark)
    if gable:
        s.poly([(x, y), (x, y - h), (x + w / 2, y - h - peak), (x + w, y - h), (x + w, y)], wall)
        s.line([(x - w * .05, y - h + w * .04), (x + w / 2, y - h - peak), (x + w * 1.05, y - h + w * .04)], roof, w * .1, False)
    else:
        s.rect(x, y - h, w, h + 1, wall)
        s.poly([(x - w * .04, y - h), (x + w * .1, y - h - peak * .75), (x + w * .9, y - h - peak * .75), (x + w * 1.04, y - h)], roof)
    if shade:
        s.poly([(x + w * .8, y), (x + w * .8, y - h * (1 if not gable else 1) - (peak * .4 if gable else 0)), (x + w, y - h), (x + w, y)], dark, .28)
    ww, wh = w / bays * .42, h / floors * .48
    for f in range(floors):
        for b in range(bays):
            wx = x + w * (b + .5) / bays - ww / 2
            wy = y - h + h * f / floors + h / floors * .24
            if door and f == floors - 1 and b == bays - 1:
                s.rect(wx, wy - wh * .05, ww, y - wy + wh * .05, roof)
                continue
            glow = lit if lit and rng.random() < .6 else dark
            s.rect(wx - ww * .12, wy - wh * .08, ww * 1.24, wh * 1.16, P0 if wall != P0 else D1)
            s.rect(wx, wy, ww, wh, glow)
            s.line([(wx + ww / 2, wy), (wx + ww / 2, wy + wh)], P0 if wall != P0 else D1, max(1.5, ww * .09), False)
            s.line([(wx, wy + wh / 2), (wx + ww, wy + wh / 2)], P0 if wall != P0 else D1, max(1.5, ww * .09), False)


def skyline(s, x0, x1, y, colour, low=30, high=80, wide=(26, 60), tower=None):
    """A town far off: roofs, chimneys and, if asked, a tower at x."""
    rng, x = s.rng, x0
    while x < x1:
        w = rng.uniform(*wide)
        h = rng.uniform(low, high)
        if rng.random() < .65:
            s.poly([(x, y), (x, y - h), (x + w / 2, y - h - w * .5), (x + w, y - h), (x + w, y)], colour)
        else:
            s.poly([(x, y), (x, y - h), (x + w * .12, y - h - w * .35), (x + w * .88, y - h - w * .35), (x + w, y - h), (x + w, y)], colour)
        if rng.random() < .6:
            s.rect(x + w * .65, y - h - w * .55, w * .16, w * .6, colour)
        x += w * .92
    if tower:
        t = high * .34
        s.rect(tower - t / 2, y - high * 2.3, t, high * 2.3, colour)
        s.poly([(tower - t * .62, y - high * 2.3), (tower, y - high * 3.5), (tower + t * .62, y - high * 2.3)], colour)


def hill(s, points, colour, floor=H + BLEED):
    """A landform under a curve through the points; gives back its outline."""
    top = curve([(points[0][0] - 60, points[0][1])] + points + [(points[-1][0] + 60, points[-1][1])])
    outline = top + [(top[-1][0], floor), (top[0][0], floor)]
    s.poly(outline, colour)
    return outline


def dog(s, x, y, size, colour=N0, face=1):
    """A small dog, standing; x, y under its chest, size its length."""
    def at(px, py):
        return x + px * size * face, y - py * size

    s.path(smooth([at(*p) for p in ((-.55, .62), (-.3, .66), (.1, .64), (.3, .8), (.36, .96), (.52, .94), (.6, .86), (.76, .8), (.74, .7), (.54, .68), (.46, .56), (.36, .36), (.1, .38), (-.3, .4), (-.56, .38))]), colour)
    for a, b in ((-.5, -.54), (-.4, -.36), (.24, .2), (.36, .38)):
        s.line([at(a, .5), at(b, .03), at(b + .05, .03)], colour, size * .09)
    s.line(curve([at(-.54, .58), at(-.72, .74), at(-.74, .94)]), colour, size * .07)
    s.poly([at(.34, .92), at(.36, 1.1), at(.48, .94)], colour)


def grass(s, x, y, size, colour, blades=9, lean=0.3):
    rng, d = s.rng, []
    for _ in range(blades):
        bx = x + rng.uniform(-.25, .25) * size
        tip = bx + (rng.uniform(-.5, .5) + lean) * size
        high = size * rng.uniform(.6, 1.1)
        d.append(ribbon(curve([(bx, y), (lerp(bx, tip, .35), y - high * .6), (tip, y - high)], 6), size * .07, .25))
    s.path("".join(d), colour)


# ---------------------------------------------------------------- the pictures

def harbour_dawn():
    s = Sheet(11, R1)
    sx, sy, sea = 560, 520, 560
    for r, colour in ((980, R2), (700, R3), (500, D1), (350, D2), (225, D3)):
        s.disc(sx, sy, r, colour)
    sky = box(-BLEED, -BLEED, W + 2 * BLEED, sea + BLEED)
    ring = (225, 350, 500, 700, 980)

    def wide(x, y):  # thicken just inside the next band outwards, so that tone steps blend
        r = math.hypot(x - sx, y - sy)
        for a, b in zip(ring, ring[1:] + (1260,)):
            if a <= r < b:
                return 11 * (1 - (r - a) / (b - a)) ** 1.2
        return 0

    for r0, r1, colour in ((225, 350, D3), (350, 500, D2), (500, 700, D1), (700, 980, R3), (980, 1260, R2)):
        s.carve(sky, towards(sx, sy), 19, lambda x, y, a=r0, b=r1: wide(x, y) if a <= math.hypot(x - sx, y - sy) < b else 0, colour, (70, 200))
    s.disc(sx, sy, 132, P0)
    # far hills, town, mole with its light
    far = hill(s, [(-20, 500), (180, 470), (380, 520), (560, 548), (760, 530), (1000, 455), (1230, 400), (1420, 430), (1640, 360)], R1, sea + 6)
    near = hill(s, [(820, 558), (980, 520), (1150, 470), (1340, 440), (1640, 400)], N2, sea + 6)
    s.carve(near, drifting(-.25, .4), 16, 4, N1)
    for k, (a, b, y) in enumerate(((1010, 1640, 480), (900, 1640, 530), (820, 1640, 566))):
        skyline(s, a, b, y, (N2, N1, N0)[k], 26 + 8 * k, 52 + 10 * k, (34, 70), (1290, None, None)[k])
    for _ in range(34):
        x, y = s.rng.uniform(900, 1590), s.rng.choice((470, 508, 548))
        s.rect(x, y - s.rng.uniform(0, 12), 8, 11, D2)
    s.rect(-20, 544, 330, 22, N1)
    s.poly([(268, 548), (274, 424), (302, 424), (308, 548)], N1)
    s.rect(264, 412, 48, 14, N1), s.rect(276, 384, 24, 30, D3), s.poly([(270, 386), (288, 362), (306, 386)], R0)
    # water
    s.rect(-20, sea, W + 40, H, S1)
    s.rect(-20, sea, W + 40, 10, N1)
    s.ripples(sea + 8, 1067, S0, 34, 8, lambda x, y: .35 + .5 * ease(600, 1000, y))
    s.ripples(sea + 20, 1067, S2, 30, 7, lambda x, y: .34)
    s.ripples(sea + 4, 1067, R2, 30, 7, lambda x, y: .8 * math.exp(-((x - sx) / (190 + (y - sea) * .75)) ** 2))
    s.ripples(sea + 2, 1040, D2, 26, 6, lambda x, y: .95 * math.exp(-((x - sx) / (95 + (y - sea) * .36)) ** 2), thick=.5)
    s.ripples(sea + 2, 940, P0, 20, 6, lambda x, y: .75 * math.exp(-((x - sx) / (52 + (y - sea) * .14)) ** 2), thick=.5)
    # boats at their moorings
    yacht(s, 420, 596, 34, 1, N1, R0, R1, N1)
    trawler(s, 760, 640, 96, -1, N1, R1, N2, N1, D2)
    s.ripples(644, 720, N1, 16, 8, .7, 690, 850)
    trawler(s, 1120, 745, 215, -1, N1, R2, P0, N1, N2, D3)
    s.ripples(752, 880, N1, 24, 12, lambda x, y: .85 - ease(770, 880, y) * .6, 930, 1330)
    skiff(s, 330, 780, 92, N0, R2)
    s.ripples(790, 850, N0, 18, 10, .7, 260, 410)
    # the quay in front
    quay = [(-20, 968), (420, 946), (900, 968), (1640, 900), (1640, 1100), (-20, 1100)]
    s.poly(quay, N0)
    s.carve([(-20, 984), (420, 962), (900, 984), (1640, 918), (1640, 1100), (-20, 1100)], drifting(-.03, .1), 22, 4, N2, (50, 240))
    for x, y in ((178, 985), (1040, 972)):
        s.blob([(x - 30, y), (x - 26, y - 58), (x - 44, y - 78), (x, y - 92), (x + 44, y - 78), (x + 26, y - 58), (x + 30, y)], N0)
        s.cut((x - 34, y - 80), (x + 20, y - 84), 9, R2, -.05)
        s.cut((x - 22, y - 50), (x - 20, y - 6), 6, N3)
    s.line(curve([(1040, 905), (1150, 905), (1260, 850), (1326, 690)]), N0, 7)
    s.line(curve([(178, 912), (240, 920), (300, 850), (246, 758)]), N0, 6)
    for x, k in ((1360, "cap"), (1434, "coat")):
        person(s, x, 940, 190, N0, k, -1, R2)
    s.rect(1500, 880, 90, 60, N0), s.rect(1512, 840, 84, 44, N0)
    for x, y, z, t in ((700, 250, 44, -.1), (830, 180, 32, .1), (620, 175, 24, 0), (930, 300, 22, .15), (330, 230, 30, -.15), (1120, 150, 26, 0)):
        gull(s, x, y, z, N1, t)
    return s


def wave_flag(s, x0, y0, w, h, phase, paint, dark=N0):
    """A flag in the wind, fixed to its pole at x0; paint(lay) lays shapes given in u, v of the cloth."""
    swing = .17 * h

    def at(u, v):
        a = 2 * math.pi * (1.25 * u - phase)
        y = y0 + h * v * (1 - .06 * u) + swing * (u ** .8) * math.sin(a) + h * .1 * u
        x = x0 + w * (u - .012 * u * math.sin(a * 2 + .6)) + h * .035 * u * math.sin(a + v * 1.2)
        return x, y

    def lay(points, colour, opacity=None):
        dense = []
        for i, (u, v) in enumerate(points):
            u2, v2 = points[(i + 1) % len(points)]
            n = max(1, int(math.hypot(u2 - u, v2 - v) * 22))
            dense += [at(lerp(u, u2, k / n), lerp(v, v2, k / n)) for k in range(n)]
        s.poly(dense, colour, opacity)

    paint(lay)
    # folds: shade where the cloth falls away, cut light where it turns to the sun
    for k in range(-1, 3):
        a, b = (k + .12 + phase) / 1.25, (k + .52 + phase) / 1.25
        a2, b2 = clamp(a), clamp(b)
        if b2 - a2 > .02:
            edge = [(lerp(a2, b2, .0), 0), (b2, 0), (b2, 1), (a2, 1)]
            lay(edge, dark, .13)
            for i in range(9):
                v = (i + .5) / 9
                mid, reach = (a2 + b2) / 2, (b2 - a2) * s.rng.uniform(.3, .5)
                points = [at(clamp(lerp(mid - reach, mid + reach, t / 8)), v + .02 * math.sin(t)) for t in range(9)]
                s.path(ribbon(points, h * .02, .5), dark, .38)
        c = (k + .82 + phase) / 1.25
        if 0.04 < c < .97:
            for i in range(9):
                v = (i + .6) / 9.5
                reach = s.rng.uniform(.04, .09)
                s.path(ribbon([at(clamp(lerp(c - reach, c + reach, t / 6)), v) for t in range(7)], h * .016, .5), P0, .42)
    outline = [at(t / 40, 0) for t in range(41)] + [at(1, t / 20) for t in range(21)] + [at(1 - t / 40, 1) for t in range(41)]
    s.line(outline + [outline[0]], dark, h * .022)


def star(cx, cy, r, points=8, inner=.42, aspect=1.0, turn=-90.0):
    return [(cx + r * aspect * (1 if i % 2 == 0 else inner) * math.cos(math.radians(turn + i * 180 / points)),
             cy + r * (1 if i % 2 == 0 else inner) * math.sin(math.radians(turn + i * 180 / points))) for i in range(points * 2)]


def five_flags():
    s = Sheet(17, D2)
    sx, sy, sea = 800, 742, 760
    # sunrise: fans of light from behind the mole
    s.rect(-20, -20, W + 40, 800, S3)
    s.rays(sx, sy, 60, 1500, 24, D3, .56, 180, 360)
    s.disc(sx, sy, 540, D2), s.rays(sx, sy, 60, 545, 24, D3, .5, 183.75, 363.75)
    sky = box(-BLEED, -BLEED, W + 2 * BLEED, 770)
    s.carve(sky, towards(sx, sy), 26, lambda x, y: 7 * ease(560, 1100, math.hypot(x - sx, y - sy)), S2, (60, 220))
    s.disc(sx, sy, 330, D1), s.rays(sx, sy, 120, 334, 30, D3, .45, 180, 360)
    s.disc(sx, sy, 205, R2), s.disc(sx, sy, 168, P0)
    # hills and the town
    left = hill(s, [(-20, 600), (140, 560), (330, 610), (520, 700), (640, 752)], S2, sea + 4)
    s.carve(left, drifting(.25, .5, .006), 15, 4.5, S1, holes=())
    right = hill(s, [(960, 752), (1120, 690), (1300, 610), (1470, 570), (1640, 590)], S2, sea + 4)
    s.carve(right, drifting(-.25, .5, .006), 15, 4.5, S1)
    skyline(s, -20, 560, 768, N2, 34, 72, (38, 70), 130)
    skyline(s, 1060, 1640, 768, N2, 34, 76, (38, 70), 1500)
    for _ in range(46):
        x = s.rng.choice((s.rng.uniform(0, 540), s.rng.uniform(1080, 1600)))
        s.rect(x, s.rng.choice((728, 742, 752)), 7, 10, D2)
    # water
    s.rect(-20, sea, W + 40, 400, S1)
    s.rect(-20, sea - 3, W + 40, 9, N1)
    s.ripples(sea + 6, 1000, S0, 30, 11, .5)
    s.ripples(sea + 8, 1000, S3, 28, 11, .22)
    s.ripples(sea + 2, 1000, R2, 26, 9, lambda x, y: .8 * math.exp(-((x - sx) / (230 + (y - sea))) ** 2))
    s.ripples(sea + 2, 1000, D3, 22, 6, lambda x, y: .95 * math.exp(-((x - sx) / (130 + (y - sea) * .6)) ** 2), thick=.5)
    for x, y, z, f in ((250, 800, 62, 1), (1370, 806, 66, -1), (560, 790, 40, 1), (1060, 788, 38, -1)):
        trawler(s, x, y, z, f, N1, R1, P0, N1, D2)
        s.ripples(y + 4, y + 40, N1, 12, 6, .6, x - z, x + z)
    # the quay and the crowd
    s.poly([(-20, 905), (1640, 905), (1640, 1100), (-20, 1100)], N1)
    s.carve(box(-BLEED, 912, W + 40, 200), drifting(0, .06), 22, 4, N2, (60, 260))
    # poles and flags, all of a size: five harbours, none above another but for the middle one's luck
    poles = ((88, 118), (382, 74), (676, 40), (970, 74), (1264, 118))
    w, h = 272, 246

    def ring(cx, cy, r, k=W):
        return [(cx + r * h / w * math.cos(t * math.pi / 18), cy + r * math.sin(t * math.pi / 18)) for t in range(36)]

    def harbour_1(lay):  # navy, a paper anchor
        lay(box(0, 0, 1, 1), N1)
        lay(box(0, .86, 1, .14), R1), lay(box(0, .8, 1, .06), P0)
        q = h / w
        lay(box(.5 - .035 * q, .18, .07 * q, .5), P0)
        lay(ring(.5, .15, .085), P0), lay(ring(.5, .15, .04), N1)
        lay(box(.5 - .17 * q, .27, .34 * q, .06), P0)
        arc = [(.5 + .27 * q * math.cos(math.radians(a)), .44 + .27 * math.sin(math.radians(a))) for a in range(10, 171, 10)]
        arc += [(.5 + .19 * q * math.cos(math.radians(a)), .42 + .21 * math.sin(math.radians(a))) for a in range(170, 9, -10)]
        lay(arc, P0)
        for m in (1, -1):
            lay([(.5 + m * .33 * q, .52), (.5 + m * .26 * q, .36), (.5 + m * .15 * q, .5)], P0)

    def harbour_2(lay):  # rust, a sand sun
        lay(box(0, 0, 1, 1), R1)
        lay(star(.5, .5, .4, 16, .62, h / w), D2), lay(ring(.5, .5, .2), R1), lay(ring(.5, .5, .155), P0)

    def harbour_3(lay):  # paper, three waves under a star
        lay(box(0, 0, 1, 1), P0)
        lay(star(.5, .29, .27, 8, .4, h / w), R1)
        for row, colour in enumerate((S2, S1, N1)):
            top = [(u / 40, .56 + row * .15 + .035 * math.sin(u / 40 * math.pi * 8 + row * 1.6)) for u in range(41)]
            lay(top + [(1, 1), (0, 1)], colour)

    def harbour_4(lay):  # sea green and sand in pales, a fish
        lay(box(0, 0, 1, 1), S1)
        lay(box(.2, 0, .6, 1), D2)
        body = [(.27 + .34 * t / 16, .5 - .17 * math.sin(math.pi * (t / 16) ** .8)) for t in range(17)]
        body += [(.61 - .34 * t / 16, .5 + .17 * math.sin(math.pi * ((16 - t) / 16) ** .8)) for t in range(17)]
        lay(body, N1)
        lay([(.57, .5), (.73, .33), (.69, .5), (.73, .67)], N1)
        lay(ring(.345, .46, .033), P0)
        for t in (.42, .48, .54):
            lay([(t, .39 + (t - .42) * .4), (t + .03, .5), (t, .61 - (t - .42) * .4), (t + .012, .5)], D2)

    def harbour_5(lay):  # navy and rust parted by a paper bend, two stars
        lay(box(0, 0, 1, 1), R1)
        lay([(0, 0), (1, 0), (1, .1), (0, .9)], N1)
        lay([(0, .68), (.85, 0), (1, 0), (1, .2), (.15, 1), (0, 1)], P0)
        lay([(0, .78), (.97, 0), (1, 0), (1, .1), (.03, 1), (0, 1)], S2)
        lay([(0, .8), (0, .88), (1, .08), (1, 0)], S2)
        lay(star(.24, .3, .19, 5, .42, h / w), P0), lay(star(.77, .72, .19, 5, .42, h / w), P0)

    paints = (harbour_1, harbour_2, harbour_3, harbour_4, harbour_5)
    for k, ((x, y), paint) in enumerate(zip(poles, paints)):
        s.poly([(x - 7, y), (x + 7, y), (x + 11, 960), (x - 11, 960)], N0)
        s.poly([(x - 6, y), (x - 2, y), (x - 4, 950), (x - 9, 950)], R2)
        s.disc(x, y - 12, 17, N0), s.disc(x - 3, y - 15, 11, D1)
        s.line(curve([(x + 6, y + 8), (x + 26, y + 400), (x + 8, 800)]), N0, 2.5)
        wave_flag(s, x + 9, y + 16, w, h, (.1, .86, .34, .92, .14)[k], paint)
    crowd = []
    x = -10
    while x < W + 30:
        crowd.append((x, s.rng.uniform(995, 1010)))
        x += s.rng.uniform(34, 66)
    for x, y in crowd:
        person(s, x, y + 20, s.rng.uniform(118, 150), s.rng.choice((N2, R0, S0, N1, N2, R1, N3)), s.rng.choice(("coat", "hat", "cap", "skirt", "coat", "cheer")), s.rng.choice((1, -1)), N1)
    s.rect(-20, 1030, W + 40, 80, N0)
    x = -40
    while x < W + 60:
        h2 = s.rng.uniform(205, 250)
        person(s, x, 1165 + s.rng.uniform(-10, 26), h2, N0, s.rng.choice(("hat", "coat", "cap", "skirt", "coat", "cheer")), s.rng.choice((1, -1)))
        if s.rng.random() < .45:  # hand flags
            px, py = x + 44, 1165 - h2 * 1.14
            s.line([(px - 6, py + 96), (px + 8, py - 24)], N0, 6)
            s.poly(curve([(px + 8, py - 24), (px + 34, py - 30), (px + 64, py - 20)], 6) + curve([(px + 62, py + 14), (px + 32, py + 6), (px + 4, py + 16)], 6), s.rng.choice((R2, P0, S3, D2)))
        x += s.rng.uniform(62, 112)
    for x, y, z, t in ((620, 430, 34, -.1), (880, 440, 26, .1), (760, 410, 22, 0), (330, 480, 26, .1), (1230, 500, 30, -.1)):
        gull(s, x, y, z, P0, t, N1)
    return s


def foam(s, points, size, colour=P0, shade=S3, drop=0.5):
    """A crest of foam along a curve: lobes, their shaded undersides, flying drops."""
    rng, path = s.rng, curve(points, 16)
    lobes, under, spray = [], [], []
    for x, y in path[::2]:
        r = size * rng.uniform(.35, 1)
        lobes.append((x + rng.uniform(-.3, .3) * size, y + rng.uniform(-.35, .25) * size, r))
        under.append((x + rng.uniform(-.3, .3) * size, y + size * rng.uniform(.5, 1.0), r * .8))
        if rng.random() < drop:
            a, k = rng.uniform(-2.6, -.5), size * rng.uniform(1.3, 3.6)
            spray.append((x + k * math.cos(a), y + k * math.sin(a), size * rng.uniform(.07, .2)))
    s.path(ribbon([(x, y + size * .9) for x, y in path], size * 1.5, .5, .15), shade)
    s.path(ribbon([(x, y + size * .1) for x, y in path], size * 1.3, .5, .2), colour)
    for group, fill in ((under, shade), (lobes, colour), (spray, colour)):
        for x, y, r in group:
            s.disc(x, y, r, fill)
    for x, y, r in lobes[::3]:  # a cut on the shaded side of every third lobe
        s.swash([(x - r * .05, y + r * .62), (x + r * .5, y + r * .35), (x + r * .62, y - r * .25)], r * .2, shade)


def lighthouse_storm():
    s = Sheet(23, N1)
    lx, ly = 1090, 214
    sky = box(-BLEED, -BLEED, W + 2 * BLEED, 800)
    beam = [(lx, ly - 6), (-40, -60), (-40, 330), (lx, ly + 20)]
    beam2 = [(lx, ly - 6), (1660, 150), (1660, 400), (lx, ly + 20)]
    swirl = lambda x, y: math.atan2(y - ly - 200, x - lx) * .5 + .9 + (noise(x * .003, y * .006, 5) - .5) * 3.0
    s.carve(sky, swirl, 17, lambda x, y: 4 + 6 * noise(x * .004, y * .006, 8), N2, (90, 260))
    s.carve(sky, swirl, 34, lambda x, y: max(0, 13 * noise(x * .004 + 9, y * .007, 18) - 5), N3, (90, 240))
    for b in (beam, beam2):
        s.poly(b, D2)
        s.carve(b, towards(lx, ly), 15, lambda x, y: 7 * ease(60, 900, abs(x - lx)), D1, (80, 300))
        s.carve(b, towards(lx, ly), 22, lambda x, y: 9 * (1 - ease(80, 560, abs(x - lx))), P0, (80, 240))
    s.path("".join(stroke((x, y), (x - 34, y + 120), 3.2) for x, y in ((s.rng.uniform(-20, 1640), s.rng.uniform(-40, 620)) for _ in range(150))), N4, .8)
    # far sea
    s.poly(curve([(-60, 700), (200, 640), (420, 690), (640, 640), (860, 690), (1100, 650), (1340, 690), (1660, 630)]) + [(1660, 1100), (-60, 1100)], S0)
    s.carve([(-20, 680), (1640, 680), (1640, 900), (-20, 900)], lambda x, y: .35 * math.sin(x * .014 + y * .01), 19, 6, S1, (60, 190))
    foam(s, [(560, 652), (640, 638), (720, 656)], 12), foam(s, [(180, 650), (240, 640), (330, 668)], 13)
    # rock and tower
    rock = [(760, 900), (800, 800), (880, 742), (960, 690), (1010, 676), (1180, 672), (1260, 722), (1350, 760), (1440, 850), (1500, 960), (760, 960)]
    s.poly(rock, N0)
    s.carve(rock, lambda x, y: 1.0 + .9 * noise(x * .01, y * .01, 3), 20, 7, N3, (30, 110))
    tower = [(1030, 684), (1052, 268), (1128, 268), (1154, 684)]
    s.poly(tower, P0)
    for a, b in ((.16, .36), (.58, .8)):
        s.poly([(lerp(1052, 1030, a), lerp(268, 684, a)), (lerp(1128, 1154, a), lerp(268, 684, a)),
                (lerp(1128, 1154, b), lerp(268, 684, b)), (lerp(1052, 1030, b), lerp(268, 684, b))], R1)
    s.poly([(1108, 268), (1128, 268), (1154, 684), (1118, 684)], N1, .45)
    s.path("".join(stroke((lerp(1070, 1060, t), lerp(268, 684, t)), (lerp(1112, 1124, t), lerp(268, 684, t)), 4, -.04) for t in (k / 17 for k in range(1, 17))), N1, .35)
    for t in (.25, .48, .7):
        s.path(smooth(circle(lerp(1084, 1076, t), lerp(268, 684, t), 9, 15, 12)), N1)
    s.rect(1032, 250, 116, 22, N0), s.rect(1046, 180, 88, 72, N0), s.rect(1056, 186, 68, 56, P0)
    for x in (1072, 1090, 1108):
        s.rect(x - 2, 184, 4, 60, N0)
    s.disc(lx, ly, 20, D1), s.disc(lx, ly, 12, P0)
    s.poly([(1036, 184), (1090, 122), (1144, 184)], R1), s.rect(1086, 88, 8, 44, N0)
    for x in range(1034, 1150, 19):
        s.rect(x, 226, 4, 28, N0)
    s.rect(1032, 222, 116, 5, N0)
    # keeper's cottage
    house(s, 1180, 706, 110, 60, P1, R0, N1, D1, False, 1, 3, True)
    # the sea against the rock: a burst of spray
    for k in range(120):
        a = math.radians(200 + (k * 61 % 142))
        r = s.rng.uniform(90, 270) * (.62 + .55 * math.sin(math.radians(clamp((math.degrees(a) - 200) / 142) * 180)))
        x, y = 1340 + r * 1.1 * math.cos(a), 860 + r * math.sin(a)
        root = 1340 + 110 * math.cos(a)
        s.path(ribbon(curve([(root, 880), (lerp(root, x, .45), lerp(860, y, .7)), (x + 8 * math.cos(a), y)], 6), s.rng.uniform(10, 22), .55), P0 if k % 3 else S3)
        s.disc(x + s.rng.uniform(-14, 14), y + s.rng.uniform(-26, 4), s.rng.uniform(2.5, 8), P0)
    foam(s, [(1140, 872), (1240, 850), (1340, 830), (1450, 850), (1560, 880)], 30)
    # middle wave
    mid = curve([(-60, 900), (300, 840), (620, 880), (860, 830), (1080, 880), (1330, 870), (1660, 900)])
    s.poly(mid + [(1660, 1100), (-60, 1100)], S1)
    s.carve([(560, 850), (1640, 880), (1640, 1090), (560, 1090)], lambda x, y: .4 * math.sin(x * .009 - 1.2), 22, 8, S3, (60, 200))
    s.carve([(560, 850), (1640, 880), (1640, 1090), (560, 1090)], lambda x, y: .4 * math.sin(x * .009 - 1.2), 34, 9, S0, (60, 200))
    foam(s, [(700, 856), (790, 838), (860, 830), (960, 850), (1060, 878)], 20)
    # the great wave
    inner = [(640, 560), (560, 452), (452, 428), (384, 500), (372, 620), (430, 750), (570, 870), (800, 950), (1100, 985)]
    outer = [(640, 540), (560, 392), (400, 300), (200, 350), (70, 480), (-20, 640), (-60, 820), (-60, 960), (-60, 1100)]
    a, b = curve(inner), curve(outer)
    s.poly(b + [(1640, 1100), (1640, 1010), (1400, 1040)] + a[::-1], S1)
    for k, colour, width in ((.1, S4, 15), (.2, S0, 17), (.29, S3, 13), (.4, S0, 24), (.5, S2, 17), (.6, S0, 26), (.7, S2, 15), (.79, S0, 26), (.88, S3, 11)):
        points = [(lerp(p[0], q[0], k), lerp(p[1], q[1], k)) for p, q in zip(a, b)]
        for t0 in (0, 1):
            cut = int(len(points) * s.rng.uniform(.45, .62))
            part = points[6:cut] if t0 == 0 else points[cut + 2:]
            s.path(ribbon(part, width, .5), colour)
    front = curve([(420, 1120), (620, 1040), (840, 1006), (1060, 1022), (1300, 1044), (1500, 1016), (1660, 976)])
    s.poly(front + [(1660, 1110), (420, 1110)], N1)
    s.carve(front + [(1640, 1083), (480, 1083)], lambda x, y: -.1 + .2 * math.sin(x * .008 - 4), 18, 7, S2, (60, 180))
    foam(s, [(1180, 1034), (1320, 1036), (1480, 1010), (1620, 982)], 20)
    foam(s, [(20, 520), (110, 410), (210, 338), (330, 300), (430, 306), (520, 352), (590, 430), (640, 530)], 38, drop=.9)
    for x, y, r in ((655, 570, 24), (672, 610, 15), (610, 520, 28), (565, 470, 26), (520, 438, 22), (470, 424, 17), (690, 650, 10), (640, 620, 9), (708, 600, 8), (590, 560, 9), (540, 510, 8)):
        s.disc(x, y, r, P0)
    for x, y in ((640, 590), (596, 530), (548, 480), (500, 450)):
        s.swash([(x, y - 16), (x + 22, y + 12), (x + 14, y + 46)], 15, P0, .3)
    for x, y, z, t in ((560, 190, 36, .3), (720, 300, 26, -.2), (1420, 480, 30, .2)):
        gull(s, x, y, z, P0 if y > 180 and x > 600 else N0, t)
    return s


def council_chamber():
    s = Sheet(29, S0)
    f, eye, c, top, floor = 760, 470, .6, .5, -.46

    def at(x, y, z):
        d = max(z + c, .06)
        return 800 + f * x / d, eye - f * y / d

    def wall(deg, y):
        return at(math.sin(math.radians(deg)), y, math.cos(math.radians(deg)))

    def band(a, b, y0, y1, steps=8):
        return [wall(lerp(a, b, k / steps), y1) for k in range(steps + 1)] + [wall(lerp(b, a, k / steps), y0) for k in range(steps + 1)]

    def dome(deg, phi):
        r = math.cos(math.radians(phi))
        return at(math.sin(math.radians(deg)) * r, top + .62 * math.sin(math.radians(phi)), math.cos(math.radians(deg)) * r)

    # dome: ribs and coffers
    s.rect(-20, -20, W + 40, 500, N1)
    for i in range(-9, 9):
        deg = i * 12
        for k in range(6):
            p0, p1 = 4 + k * 11, 13 + k * 11
            m = 1.3
            quad = [dome(deg + m, p0), dome(deg + 12 - m, p0), dome(deg + 12 - m, p1), dome(deg + m, p1)]
            s.poly(quad, (S1, S2)[(i + k) % 2] if k < 4 else S3)
            (ax, ay), (bx, by) = quad[0], quad[2]
            s.cut((lerp(ax, bx, .2), lerp(ay, by, .75)), (lerp(ax, bx, .8), lerp(ay, by, .75)), 7, S4)
            s.cut((lerp(ax, bx, .2), lerp(ay, by, .5)), (lerp(ax, bx, .7), lerp(ay, by, .5)), 5, S0)
    # wall, windows, pilasters
    s.poly(band(-100, 100, floor, top, 60), D1)
    for i in range(-8, 8):
        s.carve(band(i * 12, i * 12 + 12, floor, top), math.pi / 2, 17, 5, D0, (60, 180))
    s.poly(band(-100, 100, floor, -.19, 60), R0)
    for i in range(-24, 24):
        s.poly(band(i * 4 + .6, i * 4 + 3.4, floor + .03, -.22, 2), R1)
    s.poly(band(-100, 100, -.2, -.165, 60), P1)
    s.poly(band(-100, 100, top - .09, top, 60), P0), s.poly(band(-100, 100, top - .05, top - .035, 60), D0), s.poly(band(-100, 100, top - .1, top - .09, 60), D0)
    for i in range(-34, 34):
        s.poly(band(i * 3 + .7, i * 3 + 2, top - .085, top - .055, 1), D0)
    for i in range(-4, 5):
        deg = i * 24

        def arch(half, low, high):
            return [wall(deg - half, low)] + [wall(deg - half * math.cos(math.radians(t)), high + .12 * half / 7.5 * math.sin(math.radians(t))) for t in range(0, 181, 12)] + [wall(deg + half, low)]

        s.poly(arch(9, -.165, .22), P1)
        pane = arch(7.5, -.15, .22)
        s.poly(pane, S4)
        s.open(pane)
        s.poly(band(deg - 8, deg + 8, -.18, .02), S2), s.poly(band(deg - 8, deg + 8, -.18, -.06), S1)
        s.disc(*wall(3, .1), 40, R2) if i == 0 else None
        for m in (-5, -1.5, 3.5):
            a, b = wall(deg + m, -.04), wall(deg + m, .22 - abs(m) * .02)
            s.line([a, b], N1, 4), s.line([wall(deg + m - 1.6, .13), wall(deg + m + 1.6, .14)], N1, 3)
            s.path(smooth(hull_points(*wall(deg + m, -.04), 24)), N1)
        s.close()
        for m in (-2.5, 2.5):
            s.line([wall(deg + m, -.15), wall(deg + m, .33)], P1, 6, False)
        for y in (-.03, .1, .22):
            s.line([wall(deg - 7.5 + k, y) for k in range(16)], P1, 6, False)
        p = deg + 12
        s.poly(band(p - 2.2, p + 2.2, floor, top - .1), P0), s.poly(band(p + .6, p + 2.2, floor, top - .1), D2)
        s.poly(band(p - 3, p + 3, top - .15, top - .1), P0), s.poly(band(p - 3, p + 3, floor, floor + .05), P1)
        for m in (-1.2, -.2):
            s.line([wall(p + m, floor + .06), wall(p + m, top - .16)], D0, 2.5)
    # floor
    low = [wall(d, floor) for d in range(-100, 101, 4)]
    s.poly(low + [(1800, 1100), (-200, 1100)], N2)
    for r in (.92, .8):
        s.line([at(r * math.sin(math.radians(d)), floor, r * math.cos(math.radians(d))) for d in range(-120, 121, 4)], D0, 7)
    s.carve(low + [(1640, 1090), (-20, 1090)], towards(800, 470), 24, lambda x, y: 2 + 7 * ease(640, 1067, y), N1, (40, 160))
    for i in (-2, -1, 1, 2):  # daylight on the boards
        x = i * .27
        s.poly([at(x - .07, floor, .88), at(x + .07, floor, .88), at(x * 2.2 + .12, floor, .05), at(x * 2.2 - .12, floor, .05)], D2, .3)

    def chair(x, z, side, high=-.07):
        """High-backed and empty; side -1 left, 1 right, 0 at the head of the table."""
        if side == 0:
            s.poly([at(x - .1, floor, z), at(x - .1, high - .02, z), at(x - .07, high + .04, z), at(x, high + .07, z), at(x + .07, high + .04, z), at(x + .1, high - .02, z), at(x + .1, floor, z)], N0)
            s.poly([at(x - .075, -.3, z), at(x - .075, high - .03, z), at(x, high + .04, z), at(x + .075, high - .03, z), at(x + .075, -.3, z)], R2)
            s.path(smooth(circle(*at(x, high - .05, z), 13, n=12)), D2)
            return
        w = .05
        out = x + side * .03
        s.poly([at(out, floor, z - w), at(out, high, z - w), at(out, high, z + w), at(out, floor, z + w)], N0)
        s.poly([at(x, floor, z - w), at(x, high, z - w), at(out, high, z - w), at(out, floor, z - w)], R0)
        s.poly([at(x, -.34, z - w), at(x, high, z - w), at(x, high + .015, z), at(x, high, z + w), at(x, -.34, z + w)], N0)
        k = .72
        s.poly([at(x, -.3, z - w * k), at(x, high - .025, z - w * k), at(x, high - .025, z + w * k), at(x, -.3, z + w * k)], R1)
        s.poly([at(x, -.3, z - w * k), at(x, high - .025, z - w * k), at(x, high - .025, z - w * .35), at(x, -.3, z - w * .35)], R2)
        s.poly([at(x - side * .12, -.33, z - w), at(x, -.33, z - w), at(x, -.33, z + w), at(x - side * .12, -.33, z + w)], R0), s.poly([at(x - side * .12, floor, z - w), at(x - side * .12, -.33, z - w), at(x - side * .1, -.33, z - w), at(x - side * .1, floor, z - w)], N0)

    chair(0, .83, 0, .02)
    for z in (.66, .49, .32, .15, -.02, -.17):
        chair(-.43, z, -1), chair(.43, z, 1)
    # the table
    half, far, near, high = .3, .7, -.2, -.27
    ends = [at(-half, high, near)] + [at(-half, high, far - .12)] + [at(half * math.cos(math.radians(t)), high, far - .12 + .12 * math.sin(math.radians(t))) for t in range(180, -1, -15)] + [at(half, high, near)]
    shadow = [at(-half, floor, near), at(-half, floor, far), at(half, floor, far), at(half, floor, near)]
    s.poly(shadow, N0)
    rim = [(x, y + 30 * (y - 470) / 400 + 6) for x, y in ends]
    s.poly(rim, R0), s.poly(ends, D1)
    s.carve(ends, towards(800, 470), 26, lambda x, y: 2 + 8 * ease(620, 1067, y), D0, (80, 260))
    inset = [at(-half * .8, high, near), at(-half * .8, high, far - .14), at(half * .8, high, far - .14), at(half * .8, high, near)]
    s.line(inset, R0, 4)
    s.poly([at(-.1, high, near), at(-.1, high, far - .1), at(.1, high, far - .1), at(.1, high, near)], D2, .75)
    for z, x, tint in ((.45, -.2, P0), (.5, .19, P0), (.3, .2, P0), (.28, -.2, P0), (.12, -.2, P0), (.14, .2, P0), (-.05, -.2, P0), (-.06, .2, P0)):
        t = s.rng.uniform(-.02, .02)
        sheet = [at(x - .05 + t, high, z - .04), at(x + .05 + t, high, z - .045), at(x + .05 - t, high, z + .045), at(x - .05 - t, high, z + .04)]
        s.poly([(px + 5, py + 5) for px, py in sheet], R0), s.poly(sheet, tint)
        for k in (.25, .45, .65):
            s.line([(lerp(sheet[0][0], sheet[3][0], k) + 8, lerp(sheet[0][1], sheet[3][1], k)), (lerp(sheet[1][0], sheet[2][0], k) - 8, lerp(sheet[1][1], sheet[2][1], k))], N3, 2.5)
    gx, gy = at(0, high, .22)  # a ship's bell in the middle
    s.path(smooth([(gx - 34, gy), (gx - 26, gy - 20), (gx - 20, gy - 56), (gx, gy - 72), (gx + 20, gy - 56), (gx + 26, gy - 20), (gx + 34, gy)]), R2), s.disc(gx, gy, 36, N0, 9), s.disc(gx, gy - 76, 8, N0)
    s.cut((gx - 12, gy - 54), (gx - 20, gy - 12), 6, D3)
    # the chandelier, an iron ring
    cy = 150
    s.line([(800, -20), (800, cy - 90)], N0, 7)
    for m in (-260, -130, 130, 260):
        s.line([(800, cy - 90), (800 + m, cy + (20 if abs(m) < 200 else 2))], N0, 4)
    s.body.append(f'<ellipse cx="800" cy="{cy}" rx="270" ry="40" fill="none" stroke="{N0}" stroke-width="13"/>')
    s.body.append(f'<ellipse cx="800" cy="{cy - 4}" rx="270" ry="40" fill="none" stroke="{R2}" stroke-width="3"/>')
    for k in range(12):
        a = math.radians(k * 30 + 8)
        x, y = 800 + 270 * math.cos(a), cy + 40 * math.sin(a)
        s.rect(x - 4, y - 34, 8, 34, N0), s.disc(x, y - 46, 19, D1), s.disc(x, y - 46, 13, P0)
    return s


def cloud(s, x, y, size, colour=P0, shade=S3, flat=0.32):
    puffs = [(-1, .02, .3), (-.62, -.16, .42), (-.1, -.32, .56), (.42, -.18, .46), (.86, -.02, .34), (0, .02, .5)]
    outline = []
    for px, py, r in puffs:
        outline.append((x + px * size, y + py * size * .9, r * size))
    s.open(box(x - size * 1.6, y - size, size * 3.2, size * (1 + flat * .5)))
    for cx, cy, r in outline:
        s.disc(cx, cy, r, colour)
    for cx, cy, r in outline[:5]:
        s.path("".join(stroke((cx - r * .5, cy + r * (.1 + k * .22)), (cx + r * (.75 - k * .1), cy + r * (.1 + k * .22)), size * .035, .05) for k in range(4)), shade)
    s.close()
    s.cut((x - size * 1.45, y + size * flat * .5), (x + size * 1.4, y + size * flat * .5), size * .06, colour)


def tree(s, x, y, h, crown, trunk=N1, light=None):
    s.line([(x, y), (x, y - h * .55)], trunk, h * .07)
    s.blob([(x - h * .26, y - h * .35), (x - h * .3, y - h * .62), (x - h * .12, y - h * .95), (x + h * .1, y - h), (x + h * .28, y - h * .7), (x + h * .27, y - h * .38), (x, y - h * .28)], crown)
    if light:
        s.path("".join(stroke((x - h * .2 + k * h * .1, y - h * (.45 + .08 * (k % 3))), (x - h * .08 + k * h * .09, y - h * (.62 + .1 * (k % 3))), h * .045, .1) for k in range(4)), light)


def ferry_ock():
    s = Sheet(31, S4)
    s.carve(box(-16, -16, 1632, 420), drifting(0, .15, .002), 21, lambda x, y: 9 * (1 - ease(0, 360, y)), S3, (90, 320))
    s.disc(1270, 190, 104, D2), s.disc(1270, 190, 84, P0)
    cloud(s, 330, 180, 170), cloud(s, 900, 120, 110), cloud(s, 1420, 270, 130)
    a = hill(s, [(-20, 330), (180, 280), (420, 300), (640, 350), (860, 310), (1120, 330), (1360, 280), (1640, 320)], S3, 520)
    s.carve(a, drifting(.1, .6, .006), 18, 5, S2)
    b = hill(s, [(-20, 400), (260, 370), (560, 420), (840, 430), (1120, 390), (1380, 370), (1640, 400)], S2, 520)
    s.carve(b, drifting(-.15, .6, .007), 16, 6, S1)
    for x in range(-10, 1620, 44):
        if not 620 < x < 1080:
            tree(s, x + s.rng.uniform(-14, 14), 492, s.rng.uniform(70, 118), s.rng.choice((S0, S1, S1)), N1, S2)
    for x, w, h, wl, rf in ((640, 62, 62, P0, R1), (708, 52, 50, D2, R0), (764, 70, 66, P1, N2), (900, 60, 54, R2, N1), (966, 70, 62, P0, R1), (1040, 48, 46, D2, R0)):
        house(s, x, 496, w, h, wl, rf, N1, None, s.rng.random() < .5, 2, 2)
    s.rect(846, 352, 40, 146, P1), s.poly([(840, 354), (866, 262), (892, 354)], R1), s.rect(859, 380, 14, 30, N1), s.poly([(874, 352), (886, 352), (886, 498), (874, 498)], N1, .3)
    s.rect(-20, 490, 1640, 14, N1)
    # river
    s.rect(-20, 500, W + 40, 600, S1)
    s.ripples(504, 700, S2, 20, 6, .55), s.ripples(504, 1067, S0, 34, 8, .42), s.ripples(600, 1067, S3, 36, 14, .22)
    s.ripples(504, 900, P0, 26, 6, lambda x, y: .55 * math.exp(-((x - 1270) / (70 + (y - 500) * .3)) ** 2))
    for x, w, colour in ((650, 120, P0), (866, 44, P1), (930, 60, R2), (1000, 80, P0)):
        s.ripples(506, 570, colour, 12, 6, .6, x, x + w, .4, 4)
    # the ferry
    fx, fy, z = 760, 742, 1.0

    def at(px, py):
        return fx + px * z, fy + py * z

    s.path("".join(stroke((fx - 360 - k * 40, fy + 22 + k * 14), (fx - 640 - k * 70, fy + 30 + k * 34), 13, -.02) + stroke((fx + 350 + k * 18, fy + 14 + k * 12), (fx + 200 - k * 40, fy + 44 + k * 26), 11, .05) for k in range(4)), P0)
    # funnel, wheelhouse, saloon
    s.poly([at(-128, -200), at(-118, -322), at(-48, -322), at(-44, -200)], R1)
    s.poly([at(-123, -262), at(-120, -292), at(-47, -292), at(-46, -262)], P0), s.poly([at(-120, -306), at(-118, -326), at(-46, -326), at(-46, -306)], N1)
    s.poly([at(-64, -200), at(-62, -322), at(-48, -322), at(-44, -200)], N1, .35)
    for k, (px, py, r) in enumerate(((-88, -346, 18), (-106, -366, 24), (-132, -384, 30), (-170, -400, 36), (-218, -414, 42), (-274, -424, 44), (-332, -428, 36), (-384, -426, 24))):
        s.disc(*at(px, py), r, P0)
        s.swash([at(px - r * .6, py + r * .1), at(px, py + r * .5), at(px + r * .6, py + r * .1)], 6, S3)
    s.poly([at(60, -190), at(66, -296), at(208, -296), at(224, -190)], P0)
    s.poly([at(50, -292), at(56, -312), at(222, -312), at(236, -292)], N1)
    for px in (76, 112, 148, 184):
        s.poly([at(px, -278), at(px + 27, -278), at(px + 28, -236), at(px, -236)], N2)
        s.cut(at(px + 5, -242), at(px + 20, -274), 5, S4)
    person(s, *at(162, -214), 62, N0, "cap")
    s.poly([at(76, -236), at(216, -236), at(224, -190), at(60, -190)], P0), s.rect(*at(100, -222), 84, 8, R1)
    s.line([at(20, -120), at(20, -430)], N1, 8), s.line([at(20, -420), at(400, -96)], N1, 2.5), s.line([at(20, -420), at(-400, -96)], N1, 2.5)
    s.path(smooth([at(22, -430), at(60, -440), at(104, -424), at(104, -392), at(62, -404), at(22, -392)]), R2)
    s.poly([at(-330, -196), at(-330, -212), at(264, -212), at(270, -196)], N1)
    s.poly([at(-318, -196), at(248, -196), at(248, -60), at(-318, -60)], D2)
    s.carve([at(-318, -196), at(248, -196), at(248, -60), at(-318, -60)], math.pi / 2, 24, 3, D1, (60, 200))
    for k in range(9):
        px = -300 + k * 60
        s.poly([at(px, -178), at(px + 44, -178), at(px + 44, -112), at(px, -112)], N1)
        if k % 4 != 2:
            person(s, *at(px + 22, -66), 100, R0 if k % 3 else S1, s.rng.choice(("hat", "cap", "coat")))
        s.cut(at(px + 6, -120), at(px + 26, -172), 5, S3)
    s.poly([at(-318, -110), at(248, -110), at(248, -50), at(-318, -50)], P0)
    s.rect(*at(-318, -92), 566, 9, S1)
    for px, k in ((-360, "coat"), (286, "hat"), (324, "skirt"), (-396, "cap")):
        person(s, *at(px, -50), 108, N0, k)
    s.path(smooth([at(-448, -84), at(-300, -66), at(0, -58), at(260, -66), at(440, -108), at(404, -20), at(380, 26), at(-396, 26), at(-432, -30)]), N1)
    s.swash([at(-446, -72), at(-300, -50), at(0, -42), at(260, -50), at(434, -90)], 15, R2, .5, .7)
    for px in range(-380, 360, 78):
        s.path(polygon(circle(*at(px, -14), 20, n=20)), R1), s.path(polygon(circle(*at(px, -14), 9, n=16)), N0)
    s.cut(at(-420, 14), at(400, 14), 11, D2, 0, .5, .4)
    for px, py in ((-400, -86), (-340, -74), (276, -74), (340, -86), (400, -102)):
        s.line([at(px, py), at(px, py - 42)], N1, 4)
    s.line([at(-446, -122), at(-320, -112)], N1, 4), s.line([at(258, -112), at(420, -142)], N1, 4)
    s.ripples(fy + 24, fy + 130, N1, 24, 13, lambda x, y: .9 - ease(fy + 30, fy + 130, y) * .7, 340, 1180)
    s.ripples(fy + 34, fy + 110, R1, 20, 13, .3, 400, 1100), s.ripples(fy + 50, fy + 150, P0, 20, 13, .25, 420, 1000)
    # near bank: landing and reeds
    bank = hill(s, [(-40, 930), (160, 950), (380, 1020), (620, 1062), (900, 1078)], N1)
    s.carve(bank, drifting(.3, .4), 20, 5, N3)
    bank2 = hill(s, [(1080, 1080), (1260, 1040), (1440, 1000), (1660, 960)], N1)
    s.carve(bank2, drifting(-.3, .4), 20, 5, N3)
    for x in (60, 190, 320):
        s.rect(x, 830, 22, 190, N0)
    s.poly([(-20, 846), (400, 866), (400, 886), (-20, 870)], D1), s.poly([(-20, 868), (400, 884), (400, 900), (-20, 888)], N0)
    s.path("".join(stroke((x, 852 + x * .045), (x + 40, 866 + x * .045), 3) for x in range(-10, 380, 30)), D0)
    person(s, 150, 862, 190, N0, "hat"), person(s, 236, 866, 176, N0, "skirt"), person(s, 292, 868, 112, N0, "coat")
    for _ in range(34):
        x = s.rng.choice((s.rng.uniform(-10, 520), s.rng.uniform(1160, 1620), s.rng.uniform(1280, 1620)))
        y = 1080
        h = s.rng.uniform(120, 290) * (1 - .35 * (1 if 380 < x < 700 else 0)) * (.55 if x < 420 else 1)
        lean = s.rng.uniform(-.12, .3)
        s.swash([(x, y), (x + lean * h * .3, y - h * .55), (x + lean * h, y - h)], 9, S0 if s.rng.random() < .5 else N0, .2)
        if s.rng.random() < .4:
            s.line([(x + lean * h * .8, y - h * .84), (x + lean * h, y - h)], R0, 13)
    for x, y, q, t in ((560, 250, 30, .1), (1080, 250, 26, -.1), (1130, 205, 18, 0)):
        gull(s, x, y, q, P0, t, N1)
    return s


def market_hall():
    s = Sheet(37, S4)
    vx, vy = 800, 560

    def at(x, y, z):
        return vx + 820 * x / z, vy - 820 * y / z

    spring, zs = .22, (1, 1.32, 1.75, 2.35, 3.2, 4.4, 6)

    def vault(a, z, r=1.0):
        return at(r * math.cos(math.radians(a)), spring + r * .82 * math.sin(math.radians(a)), z)

    # sky through the glass, panes of three tints
    s.rect(-20, -20, W + 40, 620, S3)
    depths = [.7] + list(zs)
    for z0, z1 in zip(depths, depths[1:]):
        for a in range(0, 180, 9):
            tint = s.rng.choice((P0, S4, S4, D3, S3)) if 40 < a < 140 else s.rng.choice((S3, S4, S2, S3, D2))
            s.poly([vault(a, z0), vault(a + 9, z0), vault(a + 9, z1), vault(a, z1)], tint)
    for a in range(0, 181, 9):
        s.line([vault(a, .7), vault(a, 6)], N2, 3.5)
    for z in depths:
        s.line([vault(a, z) for a in range(0, 181, 5)], N2, max(2, 6 / z))
    # end wall
    s.poly([vault(a, 6) for a in range(0, 181, 6)] + [at(-1, -.36, 6), at(1, -.36, 6)], D2)
    s.poly([vault(a, 6, .9) for a in range(0, 181, 6)], P0)
    ex, ey = at(0, spring, 6)
    for a in range(0, 181, 15):
        s.line([(ex, ey), vault(a, 6, .9)], N2, 3)
    for r in (.3, .6, .9):
        s.line([vault(a, 6, r) for a in range(0, 181, 6)], N2, 3)
    s.disc(ex, ey + 34, 27, N1), s.disc(ex, ey + 34, 21, P0), s.line([(ex, ey + 34), (ex, ey + 19)], N1, 3.5), s.line([(ex, ey + 34), (ex + 10, ey + 40)], N1, 3.5)
    s.poly(box(ex - 44, 572, 88, 46), N1), s.poly(box(ex - 34, 580, 68, 38), D3)
    # floor
    s.poly([at(-1, -.36, 6), at(1, -.36, 6), at(1, -.36, .5), at(-1, -.36, .5)], D2)
    for k in range(-5, 5):
        for i in range(14):
            if (k + i) % 2:
                z0, z1 = 6 / (1 + i * .8), 6 / (1 + (i + 1) * .8)
                s.poly([at(k / 5, -.36, z0), at((k + 1) / 5, -.36, z0), at((k + 1) / 5, -.36, z1), at(k / 5, -.36, z1)], D1)
    # side walls
    for side in (-1, 1):
        wall = [at(side, -.36, 6), at(side, spring, 6), at(side, spring, .8), at(side, -.36, .8)]
        s.poly(wall, S1)
        s.carve(wall, towards(vx, vy), 22, lambda x, y: 1 + 7 * ease(150, 900, abs(x - vx)), S0, (60, 240))

    def stall(side, z0, z1, a, b):
        """Awning of two colours over a counter full of goods, in the bay from z1 (far) to z0 (near)."""
        inner, outer = side * .54, side * .96
        s.poly([at(outer, -.36, z1), at(inner, -.36, z1), at(inner, -.14, z1), at(outer, -.14, z1)], N1)
        s.poly([at(inner, -.36, z0), at(inner, -.36, z1), at(inner, -.14, z1), at(inner, -.14, z0)], R0 if side < 0 else N2)
        for k in range(7):
            za, zb = lerp(z0, z1, k / 7), lerp(z0, z1, (k + .12) / 7)
            s.poly([at(inner, -.35, za), at(inner, -.15, za), at(inner, -.15, zb), at(inner, -.35, zb)], N0)
        s.poly([at(inner, -.14, z0), at(inner, -.14, z1), at(outer, -.07, z1), at(outer, -.07, z0)], D0)
        for i in range(5):
            for j in range(4):
                u, v = (i + .5) / 5, (j + .5) / 4
                z = lerp(z1, z0, u)
                x, y = at(lerp(inner, outer, v), lerp(-.13, -.06, v), z)
                r = 30 / z
                tone = ((R2, D2, S2, P0, R1)[(i + int(z0 * 3)) % 5])
                for dx in (-.9, 0, .9):
                    s.disc(x + dx * r, y - r * .4, r * .62, tone)
                s.cut((x - r * .9, y - r * .7), (x + r * .8, y - r * .7), r * .22, P0)
        # seller
        person(s, *at(side * .74, -.36, lerp(z0, z1, .55)), 300 / lerp(z0, z1, .55), N0, s.rng.choice(("cap", "skirt", "coat")))
        n = 8
        for k in range(n):
            za, zb = lerp(z0, z1, k / n), lerp(z0, z1, (k + 1) / n)
            tint = a if k % 2 else b
            s.poly([at(inner * .9, .16, za), at(inner * .9, .16, zb), at(outer, .2, zb), at(outer, .2, za)], {P0: D2, D3: D2, R1: R0, S1: S0, D1: D0, N2: N1, R2: R0}[tint])
            drop = [at(inner * .9, .16, za), at(inner * .9, .16, zb), at(inner * .9, .075, zb), at(inner * .9, .05, (za + zb) / 2), at(inner * .9, .075, za)]
            s.poly(drop, tint)
        s.line([at(inner * .9, .16, z0), at(inner * .9, .16, z1)], N1, 6 / z1)
        s.line([at(inner * .92, .1, z0), at(inner * .92, -.36, z0)], N1, 9 / z0)

    tints = ((R1, P0), (S1, P0), (D1, P0), (R1, D3), (N2, P0), (R2, P0))
    for k in range(5, -1, -1):
        z0, z1 = zs[k], zs[k + 1]
        for side in (-1, 1):
            stall(side, lerp(z0, z1, .08), lerp(z0, z1, .92), *tints[(k + (side > 0) * 2) % 6])
        # people between the stalls
        for x in ((-.2, .26) if k % 2 else (-.32, .08, .34)):
            z = lerp(z0, z1, s.rng.uniform(.2, .8))
            px, py = at(x + s.rng.uniform(-.05, .05), -.36, z)
            if z < 1.2:
                continue
            s.poly([(px - 30 / z, py), (px + 30 / z, py), (px + 200 / z, py + 90 / z), (px + 110 / z, py + 96 / z)], D0)
            person(s, px, py + 4, 330 / z * s.rng.uniform(.92, 1.05), s.rng.choice((N0, N1, N1, R0, S0)), s.rng.choice(("coat", "hat", "skirt", "walk", "walk", "cap")), s.rng.choice((1, -1)))
        # the iron frame of this bay
        z = zs[k]
        w = 26 / z
        s.line([vault(a, z) for a in range(0, 181, 4)], N1, w, False)
        s.line([vault(a, z, .9) for a in range(8, 173, 4)], N1, w * .35, False)
        for a in range(10, 171, 8):
            s.line([vault(a, z, .9), vault(a + 4, z, .99)], N1, w * .2), s.line([vault(a + 4, z, .99), vault(a + 8, z, .9)], N1, w * .2)
        s.line([vault(a, z, 1.015) for a in range(0, 181, 4)], R2, w * .16, False)
        for side in (-1, 1):
            (x, y0), (_, y1) = at(side, spring, z), at(side, -.36, z)
            s.rect(x - w * .6, y0, w * 1.2, y1 - y0, N1)
            s.rect(x - w * .35, y0 + w, w * .2, y1 - y0 - 2 * w, N3)
            s.rect(x - w, y0 - w * .5, w * 2, w, N1), s.rect(x - w, y1 - w, w * 2, w, N1)
    # shafts of light
    for a, b in ((300, 640), (620, 880), (930, 1090)):
        s.poly([(a, -20), (a + 110, -20), (b + 150, 1090), (b - 60, 1090)], P0, .14)
    # hanging lamps
    for z in (1.5, 2.05, 2.8, 3.8):
        x, y = at(0, .62, z)
        s.line([vault(90, z), (x, y)], N1, 5 / z)
        s.poly([(x - 62 / z, y + 34 / z), (x - 14 / z, y - 12 / z), (x + 14 / z, y - 12 / z), (x + 62 / z, y + 34 / z)], R1), s.disc(x, y + 40 / z, 26 / z, D3)
    person(s, 640, 1040, 350, N0, "walk"), person(s, 1010, 1052, 360, N0, "hat", -1)
    s.path(smooth([(680, 906), (752, 906), (740, 974), (692, 974)]), R1), s.line(curve([(684, 908), (700, 866), (728, 866), (748, 908)]), N0, 6)
    for x in (696, 716, 736):
        s.line([(x, 908), (x - 6, 870)], D1, 12)
    return s


def fish(s, x, y, size, angle=0.0, back=N2, side=N4, belly=P0, mark=N1, face=1):
    """A herring: x, y its middle, size its length."""
    c, n = math.cos(angle), math.sin(angle)

    def at(px, py):
        px *= face
        return x + size * (px * c - py * n), y + size * (px * n + py * c)

    top = [(-.5, .0), (-.42, -.06), (-.28, -.105), (-.05, -.12), (.18, -.08), (.34, -.03)]
    low = [(.34, .03), (.18, .08), (-.05, .115), (-.28, .1), (-.42, .05)]
    s.poly([at(.3, -.02), at(.5, -.14), at(.455, 0), at(.5, .14), at(.3, .02)], back)
    s.poly([at(-.06, -.11), at(.04, -.18), at(.1, -.1)], back)
    s.path(smooth([at(*p) for p in top + low]), belly)
    s.path(smooth([at(*p) for p in top + [(.34, .005), (.1, .03), (-.15, .045), (-.38, .03)]]), side)
    s.path(smooth([at(*p) for p in top + [(.34, -.015), (.1, -.03), (-.15, -.035), (-.4, -.02)]]), back)
    marks = []
    for k in range(9):
        px = -.22 + k * .06
        for m in range(2):
            py = .005 + m * .04
            marks.append(ribbon([at(px, py - .022), at(px + .016, py), at(px, py + .022)], size * .012, .5))
    s.path("".join(marks), mark)
    s.path("".join(stroke(at(-.2 + k * .09, -.07 + .01 * (k % 2)), at(-.13 + k * .09, -.075 + .01 * (k % 2)), size * .013) for k in range(6)), side)
    s.swash([at(-.3, -.085), at(-.265, 0), at(-.3, .085)], size * .018, mark, .5)
    s.disc(*at(-.395, -.015), size * .028, P0), s.disc(*at(-.395, -.015), size * .017, N0)
    s.poly([at(-.2, .05), at(-.12, .1), (at(-.1, .07))], mark)


def crate(s, x, y, w, h, deep, wood, dark, light, catch=7, tones=None, seed_turn=0.0):
    """A fish crate seen from the front and above; x, y its lower left corner, deep how far the opening recedes."""
    inset = deep * .28
    rim = [(x, y - h), (x + w, y - h), (x + w - inset, y - h - deep), (x + inset, y - h - deep)]
    s.poly([(px + (30 if px > x + w / 2 else -6), py + 16) for px, py in box(x, y - 10, w, 12)], N0, .5)
    s.poly([(px - 10 if px < x + w / 2 else px + 10, py - 8 if py < y - h - 1 else py) for px, py in rim], dark)
    s.poly(rim, N0)
    s.open([(x, y + 40), (x, y - h), (x + inset - 8, y - h - deep), (x + inset - 20, y - h - deep - 60), (x + w - inset + 20, y - h - deep - 60), (x + w - inset + 8, y - h - deep), (x + w, y - h), (x + w, y + 40)])
    for row in range(catch):
        t = (row + .3) / catch
        yy = lerp(y - h - deep, y - h, t) + 4
        size = lerp(.42, .56, t) * w
        shift = (row % 2) * size * .42
        left = x + lerp(inset, 0, t) - size * .1
        while left + shift * .6 < x + w:
            face = 1 if s.rng.random() < .75 else -1
            back, side = s.rng.choice(tones or ((N2, N4), (N1, S3), (S0, S3), (N2, S4)))
            fish(s, left + shift + s.rng.uniform(-12, 12), yy + s.rng.uniform(-10, 10), size, s.rng.uniform(-.13, .13), back, side, P0, N1, face)
            left += size * .56
        if row == catch // 2:
            for _ in range(16):  # ice
                ix, iy = s.rng.uniform(x + inset, x + w - inset), lerp(y - h - deep, y - h, s.rng.uniform(.1, .9))
                s.poly([(ix, iy), (ix + 20, iy - 12), (ix + 34, iy + 2), (ix + 16, iy + 14)], P0)
                s.poly([(ix, iy), (ix + 16, iy + 14), (ix + 34, iy + 2), (ix + 16, iy + 1)], S4)
    s.close()
    for side in (0, 1):  # rims at the sides
        a, b = (rim[0], rim[3]) if side == 0 else (rim[1], rim[2])
        s.line([a, b], light, 13, False), s.line([(a[0], a[1] + 8), (b[0], b[1] + 5)], dark, 5, False)
    s.rect(x - 4, y - h - 4, w + 8, h + 4, wood)
    slats = 3
    for k in range(slats):
        top = y - h + k * h / slats
        s.rect(x - 4, top + h / slats - 7, w + 8, 7, N0)
        s.rect(x - 4, top - 2, w + 8, 6, light)
        s.carve(box(x, top + 8, w, h / slats - 18), drifting(0, .12, .01, k), 12, 3.4, dark, (40, 160))
    for px in (x + w * .06, x + w * .94):
        s.rect(px - w * .03, y - h - 4, w * .06, h + 4, light)
        for k in range(slats):
            s.disc(px, y - h + (k + .5) * h / slats, 5, N0)
    cx, cy = x + w / 2, y - h * .83
    s.path(smooth([(cx - 56, cy), (cx - 40, cy - 15), (cx + 40, cy - 15), (cx + 56, cy), (cx + 40, cy + 15), (cx - 40, cy + 15)]), N0)


def perched_gull(s, x, y, size, face=1):
    def at(px, py):
        return x + px * size * face, y + py * size

    s.line([at(-.05, -.2), at(-.05, 0), at(.06, 0)], R2, size * .045), s.line([at(.1, -.2), at(.1, 0), at(.2, 0)], R2, size * .045)
    s.blob([at(*p) for p in ((.42, -1.02), (.3, -1.1), (.16, -1.0), (.1, -.8), (-.2, -.62), (-.6, -.36), (-.86, -.24), (-.5, -.22), (-.1, -.16), (.2, -.24), (.4, -.48), (.44, -.8))], P0)
    s.blob([at(*p) for p in ((.06, -.72), (-.3, -.6), (-.7, -.36), (-1.02, -.2), (-.6, -.26), (-.2, -.3), (.12, -.42), (.2, -.6))], N4)
    s.poly([at(-.6, -.34), at(-1.06, -.17), at(-.5, -.25)], N1)
    for k in range(4):
        s.cut(at(-.02 - k * .13, -.52 + k * .06), at(-.26 - k * .13, -.36 + k * .05), size * .03, N2, .1)
    s.poly([at(.41, -1.0), at(.66, -.93), at(.62, -.88), at(.41, -.91)], D1), s.poly([at(.6, -.925), at(.66, -.93), at(.62, -.88), at(.56, -.89)], R1)
    s.disc(*at(.33, -.98), size * .028, N0)


def fish_crates():
    s = Sheet(41, D3)
    s.carve(box(-16, -16, 1632, 300), drifting(0, .2, .003), 22, lambda x, y: 9 * (1 - ease(-20, 260, y)), D2, (90, 300))
    s.disc(300, 150, 88, R2), s.disc(300, 150, 70, R3)
    h = hill(s, [(-20, 250), (200, 220), (460, 246), (700, 270), (980, 240), (1640, 200)], S3, 300)
    s.carve(h, drifting(.1, .4, .006), 14, 4, S2)
    skyline(s, -20, 640, 296, N3, 22, 46, (30, 54), 430)
    s.rect(-20, 290, 1640, 200, S1)
    s.ripples(294, 480, S0, 22, 7, .55), s.ripples(294, 480, S3, 20, 7, .35)
    s.ripples(294, 470, R3, 18, 6, lambda x, y: .8 * math.exp(-((x - 300) / 90) ** 2))
    trawler(s, 690, 388, 120, -1, N1, R1, P0, N1, N2)
    s.ripples(392, 450, N1, 14, 9, .7, 580, 800)
    # a big bow moored on the right
    bow = [(1640, 80), (1380, 120), (1150, 70), (1160, 200), (1210, 360), (1290, 470), (1640, 470)]
    s.path(smooth(bow), R1)
    s.carve([(1640, 150), (1380, 190), (1190, 160), (1210, 280), (1270, 420), (1640, 440)], lambda x, y: -.06 + (y - 120) * .0009, 26, 6, R0, (80, 300))
    s.swash([(1640, 92), (1380, 134), (1150, 84)], 30, P0, .5, .7)
    s.poly([(1222, 380), (1296, 470), (1640, 470), (1640, 380)], N1)
    s.path(smooth(circle(1290, 196, 22, n=16)), N0), s.line([(1290, 200), (1284, 330)], N0, 9)
    s.line([(1284, 320), (1284, 372)], N0, 9), s.line(curve([(1254, 350), (1262, 376), (1284, 382), (1306, 376), (1314, 350)]), N0, 9)
    s.rect(1420, -20, 200, 130, P1), s.poly(box(1450, 10, 60, 60), N1), s.poly(box(1540, 10, 60, 60), N1)
    # quay stones
    s.rect(-20, 462, 1640, 640, D1), s.rect(-20, 462, 1640, 22, P1), s.rect(-20, 484, 1640, 10, N1)
    for y, z in ((560, 1), (660, 1.4), (790, 1.9), (950, 2.4)):
        s.line([(-20, y), (1640, y + s.rng.uniform(-6, 6))], N1, 4 * z, False)
        for x in range(-100 + int(y) % 170, 1700, int(230 * z)):
            s.line([(x, y), (800 + (x - 800) * 1.16, y + 90 * z)], N1, 4 * z, False)
    s.carve(box(-16, 500, 1632, 580), drifting(0, .3, .006), 22, lambda x, y: 2 + 5 * noise(x * .006, y * .01, 2), D0, (40, 140))
    # back row: empties stacked, a full one, a coil of rope
    for k, (x, y) in enumerate(((60, 690), (84, 600), (66, 510))):
        s.rect(x, y - 82, 330, 82, (D0, R1, D0)[k])
        s.rect(x, y - 82, 330, 8, (D2, R2, D2)[k]), s.rect(x, y - 46, 330, 7, N0), s.rect(x, y - 6, 330, 8, N0)
        s.carve(box(x + 6, y - 70, 318, 60), drifting(0, .1, .01), 11, 3, (R0, R0, R0)[k], (40, 140))
        s.path(smooth([(x + 120, y - 62), (x + 165, y - 70), (x + 210, y - 62), (x + 165, y - 52)]), N0)
    crate(s, 470, 720, 470, 120, 120, D1, D0, D2, 4)
    for k in range(5):
        s.body.append(f'<ellipse cx="1330" cy="{670 - k * 22}" rx="{150 - k * 6}" ry="{44 - k * 2}" fill="{N0}"/><ellipse cx="1330" cy="{660 - k * 22}" rx="{148 - k * 6}" ry="{42 - k * 2}" fill="{D2}"/>')
        s.path("".join(stroke((1330 + (148 - k * 6) * math.cos(a), 660 - k * 22 + (42 - k * 2) * math.sin(a)), (1330 + (120 - k * 6) * math.cos(a + .12), 664 - k * 22 + (30 - k * 2) * math.sin(a + .12)), 6) for a in (math.radians(t) for t in range(0, 360, 14))), D0)
    s.disc(1330, 566, 60, N0, 18)
    s.line(curve([(1210, 668), (1110, 690), (1060, 640), (1000, 700)]), D2, 15)
    # front row
    crate(s, 60, 1030, 690, 170, 190, R1, R0, R2, 5)
    crate(s, 830, 1040, 690, 170, 200, D1, D0, D2, 5)
    perched_gull(s, 1400, 872, 230, -1)
    return s


def rower(s, x, y, size, shirt, dark=N0, lean=0.32, hand=(-.42, -.5), cap=None):
    """Pulls towards the right; x, y the seat. Gives back where the hands are."""
    def at(px, py):
        return x + px * size, y + py * size

    shoulder = (lean, -.82)
    s.line([at(-.1, -.05), at(-.5, -.3), at(-.78, .05)], dark, size * .2)
    s.blob([at(-.16, .02), at(-.12, -.4), at(lean - .2, -.82), at(lean + .02, -.95), at(lean + .2, -.8), at(lean * .7 + .16, -.4), at(.2, .02)], shirt)
    s.path("".join(stroke(at(lean * .5 + .02 + k * .05, -.75 + k * .16), at(.14, -.52 + k * .2), size * .05) for k in range(3)), dark, .45)
    s.line([at(shoulder[0] - .02, -.76), at(lean * .2 - .1, -.42), at(*hand)], D1, size * .12)
    s.line([at(shoulder[0] - .02, -.78), at(lean * .5 - .06, -.58)], shirt, size * .17)
    s.disc(*at(lean + .09, -1.14), size * .165, D1, size * .19)
    s.path(smooth([at(lean - .1, -1.17), at(lean - .04, -1.34), at(lean + .14, -1.38), at(lean + .29, -1.24), at(lean + .26, -1.02), at(lean + .16, -1.12), at(lean + .02, -1.2)]), cap or dark)
    return at(*hand)


def gig(s, x, y, size, hull, stripe, shirts, oar=D2, far=False):
    """A six-oared gig under way to the right; size half its length."""
    def at(px, py):
        return x + px * size, y + py * size

    seats = [(-.5 + k * .19, -.1) for k in range(6)]
    z = size * .19
    hands = {}
    for k, (px, py) in enumerate(seats):  # oars of the far side reach back beyond the hull
        if k % 2:
            hx, hy = at(px - .42 * .19, py - .5 * .19)
            s.line([(hx, hy), at(px - .26, -.12)], oar, size * .011)
    # cox
    cx, cy = at(-.76, -.12)
    s.blob([(cx - z * .2, cy), (cx - z * .2, cy - z * .7), (cx, cy - z * .92), (cx + z * .24, cy - z * .7), (cx + z * .25, cy)], N1)
    s.line([(cx + z * .1, cy - z * .7), (cx + z * .5, cy - z * .62), (cx + z * .62, cy - z * .86)], N1, z * .13)
    s.disc(cx + z * .04, cy - z * 1.1, z * .17, D1, z * .19), s.poly([(cx - z * .17, cy - z * 1.12), (cx + z * .3, cy - z * 1.12), (cx + z * .16, cy - z * 1.32), (cx - z * .12, cy - z * 1.32)], R1)
    for k, (px, py) in enumerate(seats):
        hands[k] = rower(s, *at(px, py), z, shirts[k % len(shirts)])
    s.path(smooth([at(-1, -.26), at(-.8, -.13), at(-.4, -.075), at(.1, -.07), at(.6, -.11), at(1.04, -.24)], False)
           + "L" + polygon([at(.98, -.1), at(.9, .05), at(-.86, .06), at(-.96, -.06)])[1:], hull)
    s.swash([at(-.99, -.22), at(-.8, -.11), at(-.4, -.055), at(.1, -.05), at(.6, -.09), at(1.02, -.21)], size * .034, stripe, .5, .6)
    for k, dy in enumerate((-.015, .02)):
        s.swash([at(-.93, -.09 + dy * 1.4), at(-.4, dy), at(.2, dy), at(.92, -.07 + dy * 1.4)], size * .01, stripe if k == 0 else P0, .5)
    for k, (px, py) in enumerate(seats):
        if k % 2 == 0:
            hx, hy = hands[k]
            bx, by = at(px - .235, .2)
            s.line([(hx, hy), (bx, by)], N0, size * .018), s.line([(hx, hy), (bx, by)], oar, size * .011)
            s.path(stroke((lerp(hx, bx, .78), lerp(hy, by, .78)), (bx - size * .012, by + size * .035), size * .036, 0, .6, .5), R1)
            s.disc(*at(px - .085, -.05), size * .012, N0)
            foam(s, [(bx - size * .07, by + size * .035), (bx, by + size * .025), (bx + size * .06, by + size * .04)], size * .016, drop=.9)


def rowing_gig():
    s = Sheet(43, D3)
    s.disc(1180, 330, 760, D2), s.disc(1180, 330, 470, R3), s.disc(1180, 330, 300, R2), s.disc(1180, 330, 170, P0)
    sky = box(-16, -16, 1632, 520)
    s.carve(sky, drifting(-.05, .25, .002), 24, lambda x, y: 10 * ease(760, 1200, math.hypot(x - 1180, y - 330)), D2, (110, 340))
    s.carve(sky, drifting(-.05, .2, .002), 24, lambda x, y: 9 * (1 - ease(470, 760, math.hypot(x - 1180, y - 330))) if 470 < math.hypot(x - 1180, y - 330) else 0, R3, (80, 260))
    cliff = [(-20, 540), (-20, 220), (120, 210), (260, 236), (330, 300), (420, 316), (480, 380), (590, 420), (640, 480), (700, 520)]
    s.poly(cliff, S0)
    s.carve(cliff, lambda x, y: 1.35 + .5 * noise(x * .01, y * .01, 3), 20, 7, S2, (30, 110))
    s.poly(curve([(-40, 222), (120, 206), (260, 230), (330, 296), (420, 312), (480, 376)]) + [(470, 396), (410, 334), (320, 318), (250, 254), (120, 232), (-40, 246)], N1)
    for x, y in ((30, 216), (62, 214), (96, 211), (150, 212), (178, 216), (212, 222), (244, 228)):
        person(s, x, y, 46, N0, s.rng.choice(("cheer", "coat", "hat", "skirt")))
    s.line([(120, 210), (120, 90)], N0, 5), s.path(smooth([(122, 92), (170, 100), (214, 90), (210, 124), (166, 132), (122, 124)]), R1)
    for x, y, z, f, j in ((760, 474, 26, 1, R2), (1420, 476, 38, -1, R1), (1530, 470, 24, -1, S2)):
        yacht(s, x, y, z, f, N1, P0, j)
    # sea
    s.rect(-20, 470, 1640, 700, S1)
    s.rect(-20, 468, 1640, 8, N1)
    s.ripples(476, 700, S3, 24, 6, .35), s.ripples(476, 1067, S0, 34, 7, .45)
    s.ripples(474, 700, R3, 20, 6, lambda x, y: .8 * math.exp(-((x - 1180) / (150 + (y - 470) * .4)) ** 2))
    s.ripples(474, 660, P0, 18, 6, lambda x, y: .8 * math.exp(-((x - 1180) / (60 + (y - 470) * .3)) ** 2))
    s.open(transform="rotate(-3 300 560)")
    gig(s, 330, 572, 290, N1, D2, (P0, P0, S3), D2)
    s.close()
    foam(s, [(30, 596), (180, 602), (400, 592), (590, 574)], 9)
    # swell behind the near boat
    swell = curve([(-60, 780), (180, 740), (420, 760), (700, 720), (960, 740), (1240, 690), (1660, 740)])
    s.poly(swell + [(1660, 1100), (-60, 1100)], S0)
    s.carve([(-20, 790), (700, 740), (1240, 710), (1640, 760), (1640, 900), (-20, 900)], lambda x, y: .2 * math.sin(x * .01 + 1), 20, 6, S2, (60, 220))
    s.open(transform="rotate(-5 800 800)")
    gig(s, 800, 862, 720, R1, P0, (N1, N2), D2)
    s.close()
    # bow wave and near sea
    foam(s, [(1320, 812), (1420, 790), (1500, 800), (1570, 830)], 30)
    foam(s, [(140, 980), (400, 950), (700, 910), (1000, 880), (1300, 838)], 17)
    near = curve([(-60, 1000), (160, 1010), (420, 985), (700, 950), (940, 960), (1200, 900), (1430, 870), (1660, 880)])
    s.poly(near + [(1660, 1110), (-60, 1110)], S1)
    s.carve(near + [(1640, 1083), (-20, 1083)], lambda x, y: -.1 + .2 * math.sin(x * .011), 20, 7, S3, (60, 200))
    s.carve(near + [(1640, 1083), (-20, 1083)], lambda x, y: -.1 + .2 * math.sin(x * .011), 30, 9, N1, (60, 200))
    foam(s, [(1180, 905), (1300, 882), (1420, 868), (1560, 880), (1620, 880)], 20)
    for _ in range(60):
        s.disc(s.rng.uniform(1340, 1600), s.rng.uniform(690, 830), s.rng.uniform(2, 7), P0)
    for x, y, q, t in ((780, 200, 34, .1), (880, 150, 24, -.1), (640, 250, 22, .1)):
        gull(s, x, y, q, N1, t)
    return s


def tern(s, x, y, size, tilt=0.0, face=1):
    """A tern in flight, wings raised; size about half its height."""
    c, n = math.cos(tilt), math.sin(tilt)

    def at(px, py):
        px *= face
        return x + size * (px * c - py * n * face), y + size * (px * n * face + py * c)

    s.path(smooth([at(*p) for p in ((.1, .02), (.3, -.2), (.4, -.42), (.72, -.78), (1.02, -.98), (.72, -.58), (.44, -.22), (.2, .08))]), N4)
    s.cut(at(.66, -.76), at(1.02, -.98), size * .07, N1, .05)
    for k in range(5):
        s.cut(at(.32 + k * .09, -.2 - k * .1), at(.42 + k * .1, -.24 - k * .11), size * .022, N2)
    s.poly([at(-.32, .0), at(-.9, -.14), at(-.56, .04), at(-.86, .2), at(-.3, .12)], P0)
    s.cut(at(-.4, .02), at(-.88, -.13), size * .03, N4), s.cut(at(-.4, .09), at(-.84, .19), size * .03, N4)
    s.path(smooth([at(*p) for p in ((.56, .03), (.5, -.07), (.36, -.1), (.1, -.06), (-.2, -.04), (-.42, .04), (-.2, .15), (.1, .19), (.36, .14), (.52, .1))]), P0)
    s.path("".join(stroke(at(-.28 + k * .11, .12 + .02 * math.sin(k)), at(-.14 + k * .12, .15), size * .03) for k in range(5)), N4)
    s.path(smooth([at(*p) for p in ((.58, .015), (.52, -.075), (.38, -.11), (.26, -.06), (.3, -.03), (.44, -.005))]), N0)
    s.poly([at(.56, .0), at(.84, .07), at(.56, .075)], R1), s.cut(at(.72, .03), at(.84, .07), size * .03, N0)
    s.disc(*at(.47, .0), size * .018, P0)
    wing = [at(*p) for p in ((.22, -.0), (.16, -.28), (.08, -.46), (-.26, -.84), (-.74, -1.16), (-.46, -.78), (-.3, -.4), (-.22, -.02), (.0, .06))]
    s.path(smooth(wing), P0)
    s.cut(at(.2, -.1), at(-.72, -1.14), size * .05, N4, -.16, .3), s.cut(at(-.3, -.86), at(-.74, -1.16), size * .075, N1, -.03)
    for k in range(8):
        s.cut(at(.05 - k * .075, -.24 - k * .085), at(-.2 - k * .045, -.16 - k * .085), size * .022, N4, .06)


def dunes_terns():
    s = Sheet(47, S3)
    sky = box(-16, -16, 1632, 560)
    s.rect(-20, 300, 1640, 200, S4), s.rect(-20, 410, 1640, 140, D3)
    s.carve(box(-16, 130, 1632, 180), drifting(0, .1, .002), 22, lambda x, y: 12 * ease(140, 310, y), S4, (90, 320))
    s.carve(box(-16, 300, 1632, 110), drifting(0, .1, .002), 18, lambda x, y: 10 * ease(305, 410, y), D3, (90, 320))
    s.carve(box(-16, -16, 1632, 200), drifting(0, .15, .002), 24, lambda x, y: 9 * (1 - ease(0, 190, y)), S2, (90, 320))
    s.disc(1330, 420, 96, R3), s.disc(1330, 420, 76, P0)
    cloud(s, 210, 330, 150, P0, S4), cloud(s, 1060, 250, 120, P0, S4), cloud(s, 640, 400, 90, P0, D2)
    # sea and far spit
    s.rect(-20, 486, 1640, 150, S1)
    s.ripples(490, 610, S3, 16, 6, .45), s.ripples(490, 620, S0, 16, 6, .4)
    s.ripples(488, 600, P0, 14, 5, lambda x, y: .8 * math.exp(-((x - 1330) / 70) ** 2))
    yacht(s, 520, 508, 22, 1, N1, P0, R1), yacht(s, 905, 500, 14, -1, N1, P0, P0)
    s.rect(1100, 476, 520, 14, S0), s.poly([(1490, 478), (1496, 420), (1508, 420), (1514, 478)], P0), s.rect(1492, 440, 20, 12, R1), s.poly([(1492, 420), (1502, 406), (1512, 420)], R1)
    for y, colour in ((560, P0), (590, P0)):
        s.path(ribbon(curve([(-40, y + 30), (300, y + 6), (700, y + 20), (1100, y - 4), (1640, y + 14)]), 12, .5, .3), colour)
    # dunes
    layers = (
        ([(-20, 600), (260, 640), (560, 628), (840, 580), (1100, 540), (1320, 560), (1640, 610)], D2, D3, .1),
        ([(-20, 610), (180, 560), (400, 590), (640, 700), (900, 740), (1240, 690), (1640, 640)], D1, D2, -.2),
        ([(-20, 790), (300, 760), (620, 800), (900, 810), (1160, 720), (1400, 650), (1640, 660)], D2, P0, .2),
        ([(-20, 860), (240, 840), (520, 900), (820, 1000), (1120, 1030), (1640, 960)], D1, D2, .3),
    )
    for k, (points, base, light, turn) in enumerate(layers):
        h = hill(s, points, base)
        top = curve([(points[0][0] - 60, points[0][1])] + points + [(points[-1][0] + 60, points[-1][1])])

        def depth(x, y, top=top):
            best = min(top, key=lambda p: abs(p[0] - x))
            return y - best[1]

        def slope(x, y, top=top):
            i = min(range(len(top) - 1), key=lambda j: abs(top[j][0] - x))
            a = math.atan2(top[i + 1][1] - top[i][1], top[i + 1][0] - top[i][0])
            return a + .25 * (noise(x * .006, y * .012, 7) - .5)

        s.carve(h, slope, 19, lambda x, y: 11 * (1 - ease(0, 130, depth(x, y))), light, (80, 240))
        s.carve(h, slope, 30, lambda x, y: 8 * ease(90, 260, depth(x, y)), D0, (70, 200))
        s.line(top, P0 if k % 2 == 0 else D3, 5)
    # sand fence
    fence = [(1640, 690), (1430, 730), (1250, 790), (1110, 870), (1020, 960), (980, 1090)]
    walk, pts, d = curve(fence, 30), [fence[0]], 0
    for p, q in zip(walk, walk[1:]):
        d += math.hypot(q[0] - p[0], q[1] - p[1])
        if d > lerp(26, 92, clamp((q[1] - 690) / 380)):
            pts.append(q)
            d = 0
    for i, (x, y) in enumerate(pts):
        hgt = lerp(52, 230, i / len(pts))
        s.line([(x, y + 10), (x + s.rng.uniform(-8, 8), y - hgt)], N1, lerp(5, 17, i / len(pts)))
    for k in (.35, .75):
        s.line([(x, y - k * lerp(52, 230, i / len(pts))) for i, (x, y) in enumerate(pts)], N1, 4)
    # marram grass
    for x, y, z in [(s.rng.uniform(0, 520), s.rng.uniform(590, 640), 50) for _ in range(16)] + [(s.rng.uniform(1180, 1600), s.rng.uniform(660, 700), 62) for _ in range(18)]:
        grass(s, x, y, z, s.rng.choice((S0, S1, S0)), 8)
    for _ in range(15):
        x = s.rng.uniform(-10, 520)
        grass(s, x, s.rng.uniform(870, 980) + x * .14, s.rng.uniform(110, 170), s.rng.choice((S0, S1, N1)), 12)
    for x in (20, 130, 250, 380):
        grass(s, x, 1085, 250, N1, 12), grass(s, x + 60, 1090, 220, S0, 10)
    # birds
    for x, y, z, t, f in ((430, 150, 62, .1, 1), (570, 240, 46, -.1, 1), (1240, 110, 70, .1, -1), (1450, 220, 50, 0, -1)):
        tern(s, x, y, z, t, f)
    tern(s, 230, 520, 120, -.15, 1)
    tern(s, 850, 440, 330, -.12, 1)
    return s


def school_workshop():
    s = Sheet(53, S1)
    for x in range(-10, 1620, 118):
        s.rect(x, -20, 112, 760, s.rng.choice((S1, S1, "#2d6c67")))
    s.carve(box(-16, -16, 1632, 740), drifting(math.pi / 2, .1, .004), 26, lambda x, y: 6 * noise(x * .01, y * .003, 4), S0, (60, 260))
    for x in range(-10, 1620, 118):
        s.line([(x - 3, -20), (x - 3, 740)], S0, 6, False)
    # window over the harbour
    wx, wy, ww, wh = 560, 60, 500, 470
    s.rect(wx - 34, wy - 34, ww + 68, wh + 68, P1), s.rect(wx - 14, wy - 14, ww + 28, wh + 28, N1)
    s.open(box(wx, wy, ww, wh))
    s.rect(wx, wy, ww, wh, D3), s.disc(wx + 350, wy + 180, 150, D2), s.disc(wx + 350, wy + 180, 80, P0)
    s.carve(box(wx, wy, ww, 300), drifting(0, .2), 18, 5, D2)
    hill(s, [(wx - 20, wy + 300), (wx + 150, wy + 250), (wx + 320, wy + 300), (wx + 540, wy + 280)], S3)
    s.rect(wx, wy + 320, ww, 200, S2), s.ripples(wy + 324, wy + 480, S1, 18, 8, .5, wx, wx + ww), s.ripples(wy + 324, wy + 480, P0, 14, 8, .25, wx + 240, wx + 460)
    trawler(s, wx + 150, wy + 380, 74, 1, N1, R1, P0, N1, N2), yacht(s, wx + 390, wy + 372, 52, -1, N1, P0, R1)
    s.close()
    s.rect(wx + ww / 2 - 9, wy, 18, wh, N1), s.rect(wx + ww / 2 - 4, wy, 8, wh, P1), s.rect(wx, wy + wh * .4, ww, 18, N1), s.rect(wx, wy + wh * .4 + 5, ww, 8, P1), s.rect(wx - 54, wy + wh + 20, ww + 108, 32, P0), s.rect(wx - 54, wy + wh + 46, ww + 108, 12, N1)
    s.path(smooth([(940, 550), (930, 500), (1000, 500), (990, 550)]), R1), grass(s, 964, 504, 90, S2, 9, 0)
    # tools on the left: saws, square, hammer
    rail = lambda x, w, y: (s.rect(x, y, w, 20, D0), s.rect(x, y, w, 6, D1))
    rail(40, 420, 92), rail(1150, 450, 92)

    def saw(x, y, size, turn):
        s.open(transform=f"translate({x} {y}) rotate({turn}) scale({size})")
        teeth = [(70, 40)] + [p for k in range(22) for p in ((70 + k * 14, 40 + k * -.6 + 10), (77 + k * 14, 40 - k * .6))]
        s.poly([(60, -36), (380, -4), (380, 26)] + teeth[::-1], P1), s.poly([(60, -36), (380, -4), (380, 4), (60, -22)], N4)
        s.path(smooth([(84, -46), (20, -52), (-22, -24), (-30, 24), (-6, 56), (40, 58), (86, 44)]), R1)
        s.path(smooth([(44, -18), (12, -14), (2, 8), (16, 30), (46, 26)]), S1)
        s.disc(68, -14, 5, D2), s.disc(70, 16, 5, D2)
        s.close()

    def hammer(x, y):
        s.rect(x - 10, y, 20, 250, D1), s.rect(x + 2, y, 8, 250, D0)
        s.poly([(x - 62, y - 12), (x - 62, y + 34), (x - 40, y + 30), (x + 30, y + 30), (x + 70, y + 8), (x + 40, y - 10)], N1), s.cut((x - 56, y - 4), (x + 40, y - 2), 7, N4)

    def chisel(x, y, h, w=16):
        s.path(smooth([(x - 17, y), (x - 14, y + 60), (x - 12, y + 92), (x + 12, y + 92), (x + 14, y + 60), (x + 17, y), (x, y - 12)]), D1), s.cut((x + 8, y), (x + 8, y + 88), 7, D0)
        s.rect(x - 14, y + 88, 28, 12, R1), s.poly([(x - w * .5, y + 100), (x + w * .5, y + 100), (x + w * .6, y + h), (x - w * .6, y + h - 14)], P1), s.poly([(x, y + 100), (x + w * .5, y + 100), (x + w * .6, y + h), (x, y + h - 6)], N4)

    saw(132, 168, .92, 50), saw(268, 168, .8, 62)
    hammer(420, 128)
    for k in range(6):
        chisel(1186 + k * 42, 96, 210 + (k % 3) * 26, 12 + k * 3)
    s.rect(1454, 120, 30, 230, N4), s.rect(1454, 120, 9, 230, P1), s.rect(1454, 100, 140, 40, R1), s.rect(1454, 100, 140, 10, R2)  # try square
    # a shelf with paint pots and a half model
    s.rect(1150, 500, 450, 22, D1), s.rect(1150, 518, 450, 10, D0)
    for x, w, h, c in ((1180, 66, 80, R1), (1260, 56, 62, D2), (1330, 70, 92, N2), (1560, 60, 100, P0)):
        s.rect(x, 500 - h, w, h, c), s.rect(x - 4, 500 - h, w + 8, 13, N1), s.rect(x + w * .7, 510 - h, w * .3, h - 10, N1, .3)
        s.cut((x + 8, 500 - h * .7), (x + 8, 496), 7, P0)
    skiff(s, 1478, 490, 62, R0, D1)
    s.rect(40, 520, 420, 20, D1), s.rect(40, 536, 420, 10, D0)
    for k in range(9):
        hgt = s.rng.uniform(70, 120)
        s.rect(56 + k * 32, 520 - hgt, 28, hgt, (R1, P1, N2, D2, S3, R2, N1, P0, D1)[k]), s.rect(56 + k * 32, 534 - hgt, 28, 7, N1, .5)
    s.rect(352, 474, 84, 46, D1), s.rect(352, 474, 84, 9, D3), s.disc(394, 452, 24, N3), s.disc(388, 446, 15, N4)
    # lamp
    s.line([(330, -20), (330, 40)], N0, 6)
    # light on the wall and bench
    s.poly([(560, 540), (1060, 540), (1330, 1080), (420, 1080)], D2, .18)
    # the bench
    s.poly([(-20, 690), (1620, 690), (1620, 860), (-20, 860)], D2)
    s.poly([(540, 690), (1080, 690), (1190, 860), (480, 860)], D3)
    s.carve(box(-16, 694, 1632, 164), drifting(0, .12, .004), 20, lambda x, y: 3 + 5 * noise(x * .004, y * .02, 3), D1, (90, 340))
    s.rect(-20, 690, 1640, 8, N1)
    s.rect(-20, 856, 1640, 90, D0), s.rect(-20, 852, 1640, 12, P1), s.rect(-20, 940, 1640, 160, N0)
    s.carve(box(-16, 870, 1632, 66), drifting(0, .1, .005), 16, 6, R0, (120, 400))
    s.rect(-20, 936, 1640, 12, N0)
    for x in (90, 1420):
        s.rect(x, 946, 120, 160, D0), s.carve(box(x, 946, 120, 140), math.pi / 2, 20, 6, R0)
    s.rect(640, 966, 420, 130, R0), s.rect(650, 976, 400, 120, R1), s.disc(850, 1020, 17, D2)
    # vice
    s.rect(210, 842, 300, 150, N1), s.rect(222, 852, 276, 20, N3), s.disc(360, 930, 40, N0), s.disc(360, 930, 27, N3)
    s.line([(290, 968), (436, 896)], D1, 15), s.disc(290, 968, 13, D1), s.disc(436, 896, 13, D1)
    s.rect(190, 800, 340, 46, N2), s.rect(190, 800, 340, 9, N4)
    # boat model held in the vice
    s.poly([(330, 806), (330, 760), (400, 760), (400, 806)], D0)
    hullp = [(110, 660), (240, 690), (400, 696), (560, 668), (650, 606), (620, 700), (560, 760), (400, 790), (230, 776), (140, 726)]
    s.path(smooth(hullp), D1)
    for k in range(4):
        s.swash([(124 + k * 16, 682 + k * 22), (260, 716 + k * 18), (420, 722 + k * 17), (560, 700 + k * 15), (636 - k * 14, 640 + k * 26)], 6, R0, .5, .3)
    s.swash([(110, 662), (240, 694), (400, 700), (560, 672), (652, 606)], 20, R1, .5, .6)
    s.path(smooth([(560, 668), (650, 606), (620, 700), (560, 760), (520, 770)]), N1, .28)
    # plane with shavings
    s.poly([(846, 814), (850, 762), (866, 748), (1232, 748), (1252, 764), (1256, 814)], D0), s.rect(846, 808, 412, 14, N1), s.rect(862, 748, 374, 9, D2), s.carve(box(862, 770, 380, 34), 0, 12, 4, R0)
    s.path(smooth([(890, 752), (894, 716), (868, 690), (880, 660), (916, 664), (934, 700), (946, 752)]), R1), s.cut((884, 676), (916, 742), 8, R2, .1), s.disc(1186, 706, 30, R1), s.poly([(1172, 724), (1200, 724), (1208, 752), (1164, 752)], R1), s.cut((1172, 694), (1198, 690), 8, R2, -.2)
    s.poly([(1040, 752), (984, 640), (1008, 628), (1076, 752)], N3), s.poly([(984, 640), (1008, 628), (1016, 642), (992, 654)], P1), s.poly([(1076, 752), (1044, 690), (1080, 682), (1112, 752)], R0)
    for x, y, r in ((1116, 716, 30), (1300, 790, 38), (1372, 806, 28), (1040, 842, 26), (760, 806, 34), (1446, 820, 22)):
        spiral = [(x + r * (1 - t / 26) * math.cos(t * .55), y + r * .8 * (1 - t / 26) * math.sin(t * .55)) for t in range(23)]
        s.path(ribbon(spiral, r * .44, .3, .2), N1), s.path(ribbon(spiral, r * .34, .3, .2), P0)
    # mallet and rule
    s.open(transform="translate(1450 744) rotate(14)")
    s.rect(-70, -50, 140, 86, D0), s.rect(-70, -50, 140, 14, D1), s.rect(-70, 28, 140, 8, N1), s.carve(box(-66, -30, 132, 56), 0, 13, 4, R0)
    s.rect(68, -18, 200, 24, D1), s.rect(68, 0, 200, 6, D0)
    s.close()
    s.poly([(540, 836), (820, 846), (818, 862), (538, 852)], P0), s.path("".join(polygon(box(550 + k * 18, 838 + k * .7, 2.5, 9 if k % 5 else 14)) for k in range(15)), N1)
    # pendant lamp
    for x in (330, 1290):
        s.line([(x, -20), (x, 8)], N0, 6)
    return s


def terraced_houses():
    s = Sheet(59, D3)
    s.carve(box(-16, -16, 1632, 560), drifting(-.1, .25, .002), 24, lambda x, y: 10 * (1 - ease(-20, 420, y)), D2, (100, 320))
    cloud(s, 250, 200, 160, P0, D2), cloud(s, 720, 110, 110, P0, D2)
    # the sea below, left
    s.rect(-20, 560, 900, 240, S2), s.rect(-20, 556, 900, 7, S0)
    s.ripples(566, 780, S3, 18, 6, .45, -20, 880), s.ripples(566, 780, S1, 18, 6, .45, -20, 880)
    a = hill(s, [(-20, 520), (120, 510), (300, 548), (420, 566)], S3, 562)
    s.carve(a, .1, 13, 4, S2)
    yacht(s, 120, 620, 42, 1, N1, P0, R1), trawler(s, 330, 655, 66, 1, N1, R1, P0, N1, N2), yacht(s, 470, 596, 24, -1, N1, P0, P0)
    # the upper town against the sky
    up = hill(s, [(300, 620), (520, 520), (800, 400), (1100, 270), (1360, 190), (1640, 150)], S1)
    s.carve(up, -.42, 18, 6, S0)
    x = 520
    while x < 1640:
        y = 530 - (x - 500) * .36
        w = s.rng.uniform(58, 84)
        house(s, x, y + 46, w, s.rng.uniform(64, 86), s.rng.choice((N3, S2, D1, N3, S3)), s.rng.choice((N1, R0, N2)), N1, D2, s.rng.random() < .5, 2, 2)
        x += w * 1.04
    s.rect(1370, 60, 62, 190, N3), s.poly([(1360, 64), (1401, -70), (1442, 64)], N1), s.rect(1412, 64, 20, 190, N1, .35), s.rect(1392, 100, 16, 46, N1)
    for k in range(9):
        tree(s, 480 + k * 128, 600 - k * 46, 110, s.rng.choice((S0, S1)), N1, S2)
    # the main terrace, stepping up the hill
    colours = (R2, P0, S2, D1, R1, P1, N3, D2, S3)
    roofs = (N2, R0, N1, R1, N2, R0, N1, R0, N2)
    w, step = 196, 66
    for k in range(8, -1, -1):
        x = 40 + k * w
        foot = 900 - k * step
        wall, roof = colours[k], roofs[k]
        h = 310
        s.rect(x, foot - h, w, h + 300, wall)
        # roof with slates
        slope = [(x - 10, foot - h), (x + 16, foot - h - 104), (x + w - 4, foot - h - 104), (x + w + 10, foot - h)]
        s.poly(slope, roof)
        s.path("".join(stroke((x + 8 + i * 22 + (j % 2) * 11, foot - h - 88 + j * 20), (x + 20 + i * 22 + (j % 2) * 11, foot - h - 88 + j * 20), 4.5) for j in range(5) for i in range(8)), N3 if roof in (N1, N2) else R2)
        s.line([(x - 12, foot - h), (x + w + 12, foot - h)], P0 if wall != P0 else N1, 9, False)
        # chimney on the party wall
        cx = x + w - 36
        s.rect(cx, foot - h - 180, 54, 100, (R1, R0)[k % 2]), s.rect(cx - 6, foot - h - 184, 66, 14, N1)
        for q in (8, 32):
            s.poly([(cx + q - 2, foot - h - 184), (cx + q + 1, foot - h - 212), (cx + q + 15, foot - h - 212), (cx + q + 18, foot - h - 184)], D1)
        if k in (1, 4):
            s.swash([(cx + 16, foot - h - 216), (cx + 4, foot - h - 258), (cx + 40, foot - h - 300), (cx + 20, foot - h - 360)], 22, P0, .7)
        trim = P0 if wall not in (P0, P1) else (S1, R1)[k % 2]
        s.carve(box(x + 4, foot - h + 10, w - 8, h - 14), drifting(0, .15, .01, k), 24, 3.6, (N1 if wall in (N3,) else {R2: R1, P0: P1, S2: S1, D1: D0, R1: R0, P1: D2, D2: D1, S3: S2}.get(wall, N1)), (16, 50))
        for i in range(2):
            for j in range(2):
                wx, wy = x + 26 + i * 94, foot - h + 34 + j * 142
                if j == 1 and i == (k % 2):
                    s.rect(wx - 8, wy - 16, 68, 150, trim), s.rect(wx, wy - 6, 52, 140, (R0, N1, S0, R1)[k % 4]), s.disc(wx + 42, wy + 66, 4.5, D2)
                    s.rect(wx + 8, wy + 4, 36, 28, D2), s.rect(wx - 14, foot - 10, 80, 16, P1), s.rect(wx - 14, foot + 4, 80, 9, N1)
                    continue
                s.rect(wx - 8, wy - 8, 68, 96, trim), s.rect(wx, wy, 52, 80, N1)
                if (k * 3 + i + j) % 4 == 0:
                    s.rect(wx, wy, 52, 80, D1), s.poly([(wx, wy), (wx + 22, wy), (wx + 6, wy + 50), (wx, wy + 60)], P0)
                else:
                    s.cut((wx + 8, wy + 66), (wx + 40, wy + 10), 8, S3)
                s.line([(wx + 26, wy), (wx + 26, wy + 80)], trim, 5, False), s.line([(wx, wy + 38), (wx + 52, wy + 38)], trim, 5, False)
                s.rect(wx - 14, wy + 84, 80, 10, P1), s.rect(wx - 14, wy + 92, 80, 5, N1)
                if (k + i + j) % 3 == 0 and j == 0:
                    s.rect(wx - 6, wy + 70, 64, 16, R0)
                    for f in range(6):
                        s.disc(wx + f * 11, wy + 66, 9, (S1, R2, S1, D2, S1, R2)[f])
        s.rect(x + w - 12, foot - h + 6, 12, h + 60, N1, .3)
        s.rect(x + w - 6, foot - h - 60, 8, h + 80, N1, .75)
    # washing between two roofs
    s.line(curve([(240, 560), (430, 590), (600, 500)]), N1, 3)
    # the pavement and street, rising
    s.poly([(-20, 922), (1640, 372), (1640, 1100), (-20, 1100)], D1)
    s.poly([(-20, 916), (1640, 366), (1640, 396), (-20, 946)], P1), s.line([(-20, 948), (1640, 398)], N1, 7, False)
    street = [(-20, 954), (1640, 404), (1640, 1090), (-20, 1090)]
    s.carve(street, lambda x, y: -.32 + .1 * math.sin(x * .01), 26, 12, D0, (26, 48))
    s.carve(street, lambda x, y: -.32 + .1 * math.sin(x * .01), 40, 9, D3, (20, 40))
    # shadow across the street, railing in front
    bank = [(-20, 1100), (-20, 1066), (700, 930), (1640, 690), (1640, 1100)]
    s.poly(bank, S0)
    s.carve(bank, lambda x, y: -1.1 + noise(x * .012, y * .012, 4), 22, 8, S1, (26, 80))
    for k in range(15):
        x = -10 + k * 118
        y = 1050 - k * 34 - (k * k) * .35
        s.rect(x, y - 112, 10, 190, N0), s.disc(x + 5, y - 116, 11, N0)
    for d in (-92, -36):
        s.line([(-10 + k * 118, 1050 - k * 34 - k * k * .35 + d) for k in range(15)], N0, 8)
    # lamp and people
    s.line([(1130, 760), (1130, 360)], N0, 11), s.line([(1130, 372), (1180, 350), (1200, 372)], N0, 8), s.poly([(1178, 372), (1222, 372), (1234, 420), (1166, 420)], N0), s.poly([(1178, 418), (1222, 418), (1212, 440), (1188, 440)], D2)
    person(s, 690, 850, 170, N0, "walk"), person(s, 776, 826, 156, R0, "skirt")
    person(s, 330, 944, 176, N0, "hat", -1)
    dog(s, 880, 790, 84, N0)
    for k in range(46):  # gardens below the railing
        x = s.rng.uniform(520, 1640)
        y = s.rng.uniform(max(960, 1190 - (x - 100) * .24), 1100)
        r = s.rng.uniform(34, 78)
        s.blob([(x + r * s.rng.uniform(.8, 1.15) * math.cos(a), y + r * s.rng.uniform(.7, 1) * math.sin(a)) for a in (math.radians(q * 45) for q in range(8))], s.rng.choice((N1, S0, N1, N0)))
        s.path("".join(stroke((x + r * .7 * math.cos(a), y + r * .6 * math.sin(a)), (x + r * .3 * math.cos(a + .5), y + r * .3 * math.sin(a + .5)), 8) for a in (math.radians(q * 36 + 190) for q in range(5))), s.rng.choice((S1, S2)))
        if s.rng.random() < .5:
            for q in range(4):
                s.disc(x + s.rng.uniform(-.5, .5) * r, y - s.rng.uniform(.1, .7) * r, 8, s.rng.choice((R2, D2, P0)))
    for x, y, q, t in ((520, 300, 38, .1), (620, 240, 28, -.1), (400, 380, 24, .1), (930, 180, 26, 0)):
        gull(s, x, y, q, N1, t)
    return s


def turbine(s, x, y, h, turn, light=P0, shade=N4, dark=N2):
    """A wind turbine; x, y its foot at the water, h the height of its hub."""
    w = h * .032
    s.poly([(x - w, y), (x - w * .5, y - h), (x + w * .5, y - h), (x + w, y)], light)
    s.poly([(x + w * .25, y), (x + w * .1, y - h), (x + w * .5, y - h), (x + w, y)], shade)
    s.poly([(x - w * 1.7, y), (x - w * 1.5, y - h * .07), (x + w * 1.5, y - h * .07), (x + w * 1.7, y)], D1), s.poly([(x + w * .4, y), (x + w * .3, y - h * .07), (x + w * 1.5, y - h * .07), (x + w * 1.7, y)], D0)
    hub = (x - w * .4, y - h)
    for k in range(3):
        a = math.radians(turn + k * 120)
        c, n = math.cos(a), math.sin(a)

        def at(r, q):
            return hub[0] + h * .62 * (r * c - q * n), hub[1] + h * .62 * (r * n + q * c)

        s.path(smooth([at(.0, -.025), at(.1, -.03), at(.22, -.055), at(.6, -.03), at(1, 0), at(.6, .018), at(.2, .022), at(.0, .025)]), light)
        s.path(ribbon([at(t / 8 * .92 + .05, .012) for t in range(9)], h * .016, .3), shade)
        s.path(ribbon([at(.86, 0), at(.92, -.005), at(.985, 0)], h * .026, .4, .4), R1)
    s.poly([(hub[0] - w * .9, hub[1] - w * .8), (hub[0] + w * 2.4, hub[1] - w * .7), (hub[0] + w * 2.4, hub[1] + w * .6), (hub[0] - w * .9, hub[1] + w * .8)], light)
    s.disc(*hub, w * 1.15, light), s.disc(*hub, w * .6, shade)


def turbine_row():
    s = Sheet(61, N2)
    sx, sy = 380, 640
    s.disc(sx, sy, 1130, S1), s.disc(sx, sy, 860, S2), s.disc(sx, sy, 610, S3), s.disc(sx, sy, 420, D2), s.disc(sx, sy, 270, R3)
    sky = box(-16, -16, 1632, 670)
    for r0, r1, colour in ((270, 420, R3), (420, 610, D2), (610, 860, S3), (860, 1130, S2), (1130, 1400, S1)):
        s.carve(sky, lambda x, y: .12 * math.sin(x * .006 + y * .01), 22, lambda x, y, a=r0, b=r1: (12 * (1 - (math.hypot(x - sx, y - sy) - a) / (b - a)) if a <= math.hypot(x - sx, y - sy) < b else 0), colour, (90, 300))
    s.disc(sx, sy, 150, P0)
    for x, y, w in ((900, 210, 420), (1180, 270, 300), (240, 300, 300), (700, 330, 240), (60, 420, 260)):
        s.path(stroke((x - w / 2, y), (x + w / 2, y - 6), 30, 0, .4) + stroke((x - w / 3, y - 18), (x + w / 3, y - 22), 26, 0, .5), P0 if x < 800 else S4)
    s.rect(-20, 636, 1640, 500, S0)
    s.rect(-20, 632, 1640, 8, N1)
    s.ripples(642, 1067, N1, 34, 7, .5), s.ripples(642, 1067, S2, 30, 7, .32)
    s.ripples(640, 1000, R2, 28, 6, lambda x, y: .75 * math.exp(-((x - sx) / (170 + (y - 640) * .5)) ** 2))
    s.ripples(640, 960, D3, 24, 6, lambda x, y: .9 * math.exp(-((x - sx) / (90 + (y - 640) * .3)) ** 2), thick=.5)
    row = [(150, 640, 76), (236, 642, 92), (334, 644, 112), (448, 648, 140), (584, 654, 178), (752, 666, 232), (966, 690, 318), (1250, 738, 470)]
    for k, (x, y, h) in enumerate(row):
        s.ripples(y, y + h * .42, P0, h * .05, h * .03, .62, x - h * .05, x + h * .06, .45, 2.5)
        turbine(s, x, y, h, 17 + k * 47)
        s.ripples(y - 2, y + h * .06, N1, h * .04, h * .03, .9, x - h * .12, x + h * .12, .5, 3)
    trawler(s, 830, 800, 88, -1, N1, R1, P0, N0, D2)
    s.ripples(806, 870, N1, 16, 10, .7, 740, 930), foam(s, [(740, 806), (790, 812), (860, 810), (930, 806)], 7)
    # the headland
    head = hill(s, [(-20, 900), (160, 880), (360, 910), (560, 980), (760, 1050), (860, 1090)], N0)
    s.carve(head, lambda x, y: .3 + .5 * noise(x * .008, y * .01, 3), 19, lambda x, y: 6.5 * (1 - ease(910, 1070, y)), S1, (30, 110))
    head2 = hill(s, [(1180, 1100), (1300, 1030), (1440, 980), (1640, 930)], N0)
    s.carve(head2, -.35, 19, 5, S1, (30, 110))
    for _ in range(40):
        x = s.rng.uniform(-10, 640)
        grass(s, x, 905 + max(0, x - 250) * .28 + 16, s.rng.uniform(36, 66), s.rng.choice((N0, S0, N0)), 8)
    for _ in range(18):
        x = s.rng.uniform(1290, 1610)
        grass(s, x, 1040 - (x - 1290) * .32, s.rng.uniform(36, 70), N0, 8)
    person(s, 196, 892, 176, N0, "walk", 1, R2), person(s, 300, 906, 166, N0, "skirt", 1, R2)
    dog(s, 410, 934, 84, N0)
    for x, y, q, t in ((1010, 130, 30, .1), (620, 200, 34, -.1), (700, 160, 22, .1), (1480, 320, 34, .1)):
        gull(s, x, y, q, P0, t)
    return s


def harbour_wall():
    s = Sheet(67, S3)
    vx, vy = 190, 500
    sky = box(-16, -16, 1632, 560)
    s.carve(sky, drifting(-.12, .5, .003), 24, lambda x, y: 11 * noise(x * .003, y * .007, 3), S4, (90, 320))
    s.carve(sky, drifting(-.12, .5, .003), 34, lambda x, y: max(0, 14 * noise(x * .003 + 7, y * .008, 9) - 5), S2, (90, 300))
    s.disc(560, 236, 92, D2), s.disc(560, 236, 72, P0)
    s.rect(-20, 480, 1640, 600, S1)
    s.rect(-20, 478, 700, 7, S0)
    s.poly([(60, 486), (74, 330), (104, 330), (118, 486)], P0), s.poly([(69, 390), (70, 430), (110, 430), (107, 390)], R1), s.rect(62, 318, 54, 14, N1), s.rect(74, 288, 30, 32, D2), s.poly([(66, 290), (89, 256), (112, 290)], R1), s.poly([(96, 332), (104, 330), (118, 486), (104, 486)], N1, .4)
    trawler(s, 330, 506, 40, -1, N1, R1, P0, N1, N2)

    def at(t, v):
        """t runs along the wall, 0 far to 1 near; v down it, 0 the top to 1 the foot."""
        x = 120 + 1540 * t
        return x, lerp(lerp(462, 96, t), lerp(508, 980, t), v)

    face = [at(0, 0), at(1.02, 0), at(1.02, 1), at(0, 1)]
    s.poly(face, N1)
    rows = 8
    along = [0]
    while along[-1] < 1.03:  # blocks widen as they come nearer
        along.append(along[-1] + .011 + .085 * along[-1])
    for r in range(rows):
        for i, (a, b) in enumerate(zip(along, along[1:])):
            shift = (b - a) * .5 if r % 2 else 0
            a2, b2 = a + shift, b + shift
            gap = .05 / rows * 1.6
            v0, v1 = r / rows + gap * .6, (r + 1) / rows - gap * .6
            inset = (b - a) * .035
            quad = [at(a2 + inset, v0), at(b2 - inset, v0), at(b2 - inset, v1), at(a2 + inset, v1)]
            if quad[0][0] > 1660:
                continue
            tone = s.rng.choice((D1, D1, D2, P1, D0, N4) if r < 5 else ((D0, D1, S2, D0) if r == 5 else (S1, S0, S1, S2)))
            size = quad[1][0] - quad[0][0]
            j = size * .03
            s.poly([(x + s.rng.uniform(-j, j), y + s.rng.uniform(-j, j)) for x, y in quad], tone)
            if size > 26:
                light = {D1: D2, D2: P0, P1: P0, D0: D1, N4: P1, S1: S2, S0: S1, S2: S3}[tone]
                dark = {D1: D0, D2: D1, P1: D2, D0: R0, N4: N3, S1: S0, S0: N1, S2: S1}[tone]
                inner = [(lerp(x, sum(p[0] for p in quad) / 4, .1), lerp(y, sum(p[1] for p in quad) / 4, .14)) for x, y in quad]
                s.line([inner[3], inner[0], inner[1]], light, max(2, size * .035))
                s.carve(inner, drifting(-.3 + a, .7, .02, i), max(9, size * .1), lambda x, y, k=size: max(1.5, k * .03), dark, (size * .12, size * .45))
    # capping stones
    for a, b in zip(along, along[1:]):
        s.poly([at(a + .003, -.035), at(b - .003, -.035), at(b - .003, .03), at(a + .003, .03)], P0 if s.rng.random() < .6 else P1)
        s.line([at(a, .034), at(b, .034)], N1, 2 + 5 * a)
    # the cracks

    def crack(points, wide):
        path = [points[0]]
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            n = max(2, int(math.hypot(x1 - x0, y1 - y0) / 34))
            for k in range(1, n + 1):
                j = 15 if k < n else 0
                path.append((lerp(x0, x1, k / n) + s.rng.uniform(-j, j), lerp(y0, y1, k / n) + s.rng.uniform(-j, j) * .5))
        s.path(ribbon([(x + wide * .5, y + 3) for x, y in path], wide * 1.2, .25, .12), R1)
        s.path(ribbon(path, wide, .25, .12), N0)
        return path

    main = crack([at(.74, -.04), (1226, 260), (1300, 380), (1218, 520), (1290, 660), (1210, 800), (1240, 890)], 46)
    crack([main[len(main) // 3], (1400, 410), (1450, 500), (1540, 560)], 17)
    crack([main[len(main) // 2], (1130, 560), (1060, 640), (1000, 650)], 22)
    crack([main[int(len(main) * .7)], (1370, 740), (1420, 830)], 17)
    crack([(1060, 640), (1040, 720), (1070, 780)], 11)
    crack([at(.36, .0), (690, 400), (720, 470), (680, 560), (706, 620)], 17), crack([(720, 470), (780, 500), (800, 560)], 9)
    crack([at(.97, .0), (1570, 200), (1610, 300), (1560, 360)], 22)
    for x, y, r in ((1225, 300, 26), (1285, 560, 32), (1225, 700, 24)):  # stones lost
        s.path(polygon([(x + r * s.rng.uniform(.8, 1.5) * math.cos(a), y + r * s.rng.uniform(.6, 1) * math.sin(a)) for a in (math.radians(k * 45) for k in range(8))]), N0)
    # iron ring and chain, gauges of glass across the crack
    for x, y in ((870, 420),):
        s.body.append(f'<circle cx="{x}" cy="{y + 44}" r="40" fill="none" stroke="{N0}" stroke-width="14"/>'), s.disc(x, y, 18, N0)
        s.swash([(x - 6, y + 86), (x + 4, y + 150), (x - 4, y + 210)], 26, R1, .2)
    for x, y, t in ((1262, 440, -6), (1246, 610, 8)):
        s.open(transform=f"translate({x} {y}) rotate({t})")
        s.rect(-86, -15, 172, 30, N0), s.rect(-80, -10, 160, 20, P0), s.disc(-66, 0, 6, R1), s.disc(66, 0, 6, R1), s.rect(-2, -10, 4, 20, R1)
        s.close()
    # weed
    for _ in range(70):
        t = s.rng.uniform(.1, 1.02)
        x, y = at(t, s.rng.uniform(.72, .98))
        z = 10 + 64 * t
        s.swash([(x, y), (x + s.rng.uniform(-.3, .3) * z, y + z * .6), (x + s.rng.uniform(-.4, .4) * z, y + z * s.rng.uniform(.9, 1.5))], z * .26, s.rng.choice((S0, N1, S1, S0)), .3)
    # people on the wall: looking, measuring
    for t, k, f in ((.47, "coat", 1), (.53, "hat", -1)):
        x, y = at(t, -.03)
        person(s, x, y, 74 + 60 * t, N0, k, f)
    x, y = at(.505, -.03)
    s.line([(x, y), (x, y - 150)], N0, 5)
    for k in range(6):
        s.rect(x - 3, y - 24 - k * 24, 6, 12, R2)
    x, y = at(.3, -.03)
    person(s, x, y, 74, N0, "walk")
    # sea at the foot
    s.poly(curve([(-40, 500), (200, 520), (420, 590), (640, 650), (900, 760), (1200, 860), (1480, 960), (1660, 1010)]) + [(1660, 1100), (-40, 1100)], S1)
    slope = lambda x, y: .3 * ease(100, 900, x) + .16 * math.sin(x * .012 + y * .01)
    sea = curve([(-40, 510), (200, 530), (420, 600), (640, 662), (900, 772), (1200, 872), (1480, 972), (1660, 1022)]) + [(1640, 1083), (-20, 1083)]
    s.carve(sea, slope, 22, 8, S3, (60, 190)), s.carve(sea, slope, 30, 9, S0, (60, 190))
    foam(s, [(420, 596), (640, 656), (780, 706)], 10, drop=.3), foam(s, [(800, 716), (980, 780), (1200, 862)], 17), foam(s, [(1220, 872), (1400, 930), (1640, 1010)], 25, drop=.8)
    for pts, z in ((((-60, 800), (80, 760), (230, 770), (400, 820), (560, 870)), 22), (((160, 1040), (360, 970), (560, 950), (760, 990), (960, 1060)), 27)):
        body = curve(list(pts))
        deep = body + [(x, y + 150 * math.sin(math.pi * i / len(body))) for i, (x, y) in reversed(list(enumerate(body)))]
        s.poly(deep, S0)
        s.carve(deep, lambda x, y: 1.1 + x * .0008, 20, 8, S2, (40, 130))
        foam(s, list(pts), z)
    for x, y, q, t in ((760, 130, 40, .1), (380, 160, 30, -.1), (880, 210, 26, 0)):
        gull(s, x, y, q, P0, t, N1)
    return s


def choir_stage():
    s = Sheet(71, R0)
    # backdrop: organ pipes in an arch of light
    s.rect(-20, -20, 1640, 1100, R0)
    s.disc(800, 520, 640, D0), s.disc(800, 520, 560, D1)
    s.rays(800, 520, 120, 560, 44, D2, .5)
    s.carve(box(180, -16, 1240, 600), towards(800, 520), 26, lambda x, y: 7 if 560 < math.hypot(x - 800, y - 520) < 640 else 0, D1, (40, 120))
    for k in range(-8, 9):
        x = 800 + k * 58
        tall = 380 - abs(k) * 26 + (60 if k % 4 == 0 else 0)
        y = 470
        s.rect(x - 25, y - tall, 50, tall + 60, N1)
        s.rect(x - 21, y - tall, 42, tall + 60, P1 if k % 2 else D3), s.rect(x + 6, y - tall, 15, tall + 60, D0 if k % 2 else D1), s.rect(x - 15, y - tall + 10, 6, tall - 80, P0)
        s.path(smooth(circle(x, y - tall, 21, 8, 12)), N1)
        s.poly([(x - 15, y - 70), (x + 15, y - 70), (x + 6, y - 40), (x - 6, y - 40)], N1)
    s.rect(270, 470, 1060, 40, R1), s.rect(270, 464, 1060, 10, D2)
    # spot lights
    for x, a, b in ((240, 500, 940), (1360, 660, 1100)):
        s.poly([(x - 14, -20), (x + 14, -20), (b, 860), (a, 860)], P0, .2)

    # the choir: three rows, dark gowns, rust scarves, open books
    def singer(x, y, h, gown, turn):
        s.path(smooth([(x - h * .1, y - h * .78), (x + h * .1, y - h * .78), (x + h * .21, y - h * .68), (x + h * .25, y - h * .2), (x + h * .28, y + h * .1), (x - h * .28, y + h * .1), (x - h * .25, y - h * .2), (x - h * .21, y - h * .68)]), gown)
        s.path("".join(stroke((x + m * h * .06, y - h * .34), (x + m * h * .1, y + h * .06), h * .022) for m in (-2, -1, 0, 1, 2)), N3 if gown in (N1, N0) else N1)
        s.poly([(x - h * .1, y - h * .79), (x, y - h * .52), (x + h * .1, y - h * .79), (x + h * .15, y - h * .74), (x + h * .03, y - h * .38), (x - h * .03, y - h * .38), (x - h * .15, y - h * .74)], R2)
        s.rect(x - h * .04, y - h * .86, h * .08, h * .12, D0)
        hx, hy = x + turn * h * .015, y - h * .93
        skin = s.rng.choice((D1, D2, D0, D1, R3, D0))
        hair = s.rng.choice((N0, N1, R0, N0, P1, R1))
        style = s.rng.randrange(4)
        if style in (0, 2):
            s.disc(hx, hy - h * .01, h * .125, hair, h * (.15 if style == 0 else .135))
        if style == 0:
            s.path(smooth([(hx - h * .125, hy), (hx + h * .125, hy), (hx + h * .13, hy + h * .15), (hx - h * .13, hy + h * .15)]), hair)
        s.disc(hx, hy, h * .095, skin, h * .12)
        s.path(smooth([(hx - h * .105, hy - h * .01), (hx - h * .09, hy - h * .12), (hx, hy - h * .155), (hx + h * .09, hy - h * .12), (hx + h * .105, hy - h * .01), (hx + h * .05, hy - h * .075), (hx - h * .04, hy - h * .08)]), hair)
        s.disc(hx, hy + h * .05, h * .026, R0, h * .036)
        for m in (-1, 1):
            s.cut((hx + m * h * .065, hy - h * .015), (hx + m * h * .02, hy - h * .015), h * .016, N0, -.2 * m)
        s.poly([(x - h * .19, y - h * .45), (x, y - h * .41), (x + h * .19, y - h * .45), (x + h * .2, y - h * .27), (x, y - h * .22), (x - h * .2, y - h * .27)], N0)
        s.poly([(x - h * .175, y - h * .46), (x - h * .005, y - h * .425), (x - h * .005, y - h * .25), (x - h * .185, y - h * .29)], P0)
        s.poly([(x + h * .175, y - h * .46), (x + h * .005, y - h * .425), (x + h * .005, y - h * .25), (x + h * .185, y - h * .29)], P1)
        for m in (-1, 1):
            s.disc(x + m * h * .19, y - h * .34, h * .036, skin)

    for row, (y, h, count, spread) in enumerate(((580, 190, 8, 130), (690, 215, 7, 152), (822, 250, 6, 182))):
        s.rect(800 - count * spread * .55, y + 6, count * spread * 1.1, 90, (N2, N1, N0)[row])
        for k in range(count):
            singer(800 + (k - (count - 1) / 2) * spread, y, h, (N2, S0, N1)[row], 1 if k < count / 2 else -1)
    # boards
    s.poly([(-20, 858), (1620, 858), (1700, 1100), (-100, 1100)], D0)
    s.poly([(360, 858), (1240, 858), (1420, 1000), (180, 1000)], D2)
    for k in range(-16, 17):
        s.line([(800 + k * 76, 858), (800 + k * 122, 1100)], R0, 4)
    s.rect(-20, 850, 1640, 12, N1)
    # curtains
    for side in (-1, 1):
        edge = lambda q: 800 + side * q
        for k in range(6):
            a, b = 800 - k * 66, 800 - (k + 1) * 66
            tie = 590
            pts = [(edge(a), -20), (edge(b), -20), (edge(lerp(b, 800, .06) + 10), 300), (edge(lerp(b, 800, .52)), tie), (edge(lerp(b, 800, .36)), 930), (edge(lerp(a, 800, .36)), 930), (edge(lerp(a, 800, .52)), tie), (edge(lerp(a, 800, .06) + 10), 300)]
            s.poly(curve(pts[1:5], 10) + curve([pts[5], pts[6], pts[7], pts[0]], 10), (R1, R2)[k % 2])
            m = (a + b) / 2
            s.swash([(edge(m), -10), (edge(lerp(m, 800, .1) + 6), 300), (edge(lerp(m, 800, .52)), tie - 16)], 17, R0, .35)
            s.swash([(edge(lerp(m, 800, .5)), tie + 20), (edge(lerp(m, 800, .36)), 910)], 15, R0, .6)
        s.swash([(edge(820), 560), (edge(700), 600), (edge(580), 580)], 36, D1, .5, .7), s.swash([(edge(600), 590), (edge(590), 660), (edge(596), 720)], 26, D1, .7)
    # pelmet
    for k in range(9):
        x = -40 + k * 190
        s.path(smooth([(x, -40), (x + 95, -44), (x + 190, -40), (x + 186, 50), (x + 95, 116), (x + 4, 50)]), R1)
        s.swash([(x + 4, 50), (x + 50, 98), (x + 95, 114), (x + 140, 98), (x + 186, 50)], 17, D1, .5, .6)
        s.path("".join(stroke((x + 30 + q * 26, 0), (x + 44 + q * 20, 76 - abs(q - 2.5) * 10), 8) for q in range(6)), R0)
    # conductor and audience
    cx, cy = 800, 1010
    s.rect(690, 985, 220, 130, N0)
    s.path(smooth([(cx - 34, cy - 258), (cx + 34, cy - 258), (cx + 82, cy - 230), (cx + 70, cy - 110), (cx + 92, cy + 40), (cx - 92, cy + 40), (cx - 70, cy - 110), (cx - 82, cy - 230)]), N0)
    s.disc(cx, cy - 308, 39, N0, 46), s.rect(cx - 16, cy - 275, 32, 30, N0)
    for side, ex, ey, hx, hy in ((-1, -150, -250, -190, -352), (1, 160, -262, 210, -372)):
        s.line([(cx + side * 64, cy - 226), (cx + ex, cy + ey), (cx + hx, cy + hy)], N0, 40)
        s.disc(cx + hx, cy + hy, 25, N0)
    s.line([(cx + 208, cy - 376), (cx + 286, cy - 470)], P0, 6)
    s.swash([(cx - 30, cy - 240), (cx - 64, cy - 120), (cx - 74, cy + 20)], 9, R2, .4), s.swash([(cx + 34, cy - 340), (cx + 40, cy - 308), (cx + 32, cy - 280)], 8, R2, .5)
    for row, (y, r) in enumerate(((1020, 42), (1076, 56))):
        x = -30 + row * 40
        while x < 1640:
            if row == 1 or abs(x - 800) > 170:
                w = r * s.rng.uniform(.9, 1.1)
                yy = y + s.rng.uniform(-12, 12)
                s.disc(x, yy, w * .72, N0, w * .86), s.disc(x, yy + w * 1.5, w * 1.35, N0, w)
                kind = s.rng.random()
                if kind < .22:
                    s.disc(x, yy - w * .85, w * .36, N0)
                elif kind < .4:
                    s.rect(x - w, yy - w * .5, w * 2, w * .18, N0), s.path(smooth([(x - w * .66, yy - w * .4), (x - w * .5, yy - w * 1.15), (x + w * .5, yy - w * 1.15), (x + w * .66, yy - w * .4)]), N0)
                s.swash([(x - w * .6, yy - w * .3), (x - w * .3, yy - w * .8), (x + w * .2, yy - w * .84)], w * .12, D0 if row == 0 else R0, .5)
            x += r * s.rng.uniform(2.1, 2.9)
    return s


def loaf(s, x, y, w, kind, crust=D0, light=D2):
    h = w * .5
    if kind == 0:  # round, scored with a cross
        s.path(smooth([(x - w / 2, y), (x - w * .46, y - h * .7), (x, y - h * 1.1), (x + w * .46, y - h * .7), (x + w / 2, y)]), crust)
        s.path(stroke((x - w * .3, y - h * .45), (x + w * .3, y - h * .7), h * .2) + stroke((x - w * .22, y - h * .86), (x + w * .24, y - h * .3), h * .18), light)
    elif kind == 1:  # tin loaf
        s.path(smooth([(x - w * .46, y), (x - w * .46, y - h * .6), (x - w * .5, y - h * .9), (x, y - h * 1.25), (x + w * .5, y - h * .9), (x + w * .46, y - h * .6), (x + w * .46, y)]), crust)
        s.cut((x - w * .36, y - h * .92), (x + w * .36, y - h * .92), h * .24, light, -.1), s.rect(x - w * .4, y - h * .5, w * .08, h * .44, light)
    elif kind == 2:  # bloomer
        s.path(smooth([(x - w * .7, y - h * .1), (x - w * .5, y - h * .6), (x, y - h * .78), (x + w * .5, y - h * .6), (x + w * .7, y - h * .1), (x, y)]), crust)
        s.path("".join(stroke((x - w * .42 + k * w * .24, y - h * .2), (x - w * .3 + k * w * .24, y - h * .64), h * .15) for k in range(4)), light)
    else:  # a bun
        for m in (-.28, .28):
            s.path(smooth(circle(x + m * w, y - h * .36, w * .27, h * .38, 12)), crust), s.cut((x + m * w - w * .16, y - h * .5), (x + m * w + w * .14, y - h * .54), h * .14, light, -.15)


def bakery_window():
    s = Sheet(73, N1)
    s.rect(-20, -20, 1640, 1120, N1)
    # sky and roofs across the way, to the left
    s.rect(-20, -20, 380, 800, N2)
    s.disc(170, 140, 78, P0), s.disc(200, 124, 66, N2)
    s.carve(box(-16, -16, 360, 460), drifting(.1, .4), 26, lambda x, y: 4 if math.hypot(x - 170, y - 140) > 110 else 0, N3, (60, 160))
    for x, y in ((60, 60), (300, 70), (280, 220), (60, 260), (120, 330), (240, 330)):
        s.poly(star(x, y, 9, 4, .3), P0)
    skyline(s, -30, 380, 640, N0, 120, 210, (90, 130), None)
    for x, y in ((40, 500), (150, 520), (250, 480), (60, 580), (270, 570)):
        s.rect(x, y, 24, 34, D1)
    s.rect(-20, 620, 400, 300, N0)
    # the house front
    s.rect(340, -20, 1280, 860, N0)
    for r in range(24):
        y = -10 + r * 36
        for c in range(-1, 14):
            x = 344 + c * 100 + (50 if r % 2 else 0)
            a, b = max(344, x + 3), min(1620, x + 97)
            if b > a and not (170 < y < 780 and 420 < (a + b) / 2 < 1580):
                s.rect(a, y, b - a, 29, s.rng.choice((N1, N1, N2, R0, N1)))
    s.rect(334, -20, 14, 860, N3)
    for x in (470, 820, 1240):
        s.rect(x - 14, -20, 208, 116, P1), s.rect(x, -20, 180, 100, N2), s.line([(x + 90, -20), (x + 90, 80)], P1, 8, False), s.rect(x - 26, 90, 232, 20, P0)
    s.rect(820, -20, 180, 100, D1), s.line([(910, -20), (910, 80)], P1, 8, False), s.poly([(820, -20), (852, -20), (838, 80), (820, 80)], R1), s.poly([(1000, -20), (968, -20), (982, 80), (1000, 80)], R1)
    # the window, all light
    wx, wy, ww, wh = 450, 290, 720, 430
    s.rect(wx - 40, wy - 20, ww + 80, wh + 150, S0), s.rect(wx - 22, wy - 20, ww + 44, wh + 40, S1)
    s.open(box(wx, wy, ww, wh))
    s.rect(wx, wy, ww, wh, D2)
    s.disc(wx + 360, wy + 80, 420, D3), s.disc(wx + 360, wy + 60, 230, P0)
    s.carve(box(wx, wy, ww, wh), towards(wx + 360, wy + 60), 24, lambda x, y: 7 if math.hypot(x - wx - 360, y - wy - 60) > 425 else 0, D1, (40, 120))
    s.carve(box(wx, wy, ww, wh), towards(wx + 360, wy + 60), 24, lambda x, y: 6 if 234 < math.hypot(x - wx - 360, y - wy - 60) < 415 else 0, D2, (40, 120))
    # shelves at the back
    for r, y in enumerate((wy + 96, wy + 190)):
        for a, b in ((wx, wx + 220), (wx + 500, wx + ww)):
            s.rect(a, y, b - a, 12, R0)
            x = a + 40
            while x < b - 20:
                loaf(s, x, y, s.rng.uniform(58, 76), s.rng.choice((0, 1, 2, 0)), s.rng.choice((D0, R2, D0)), D3)
                x += 76
    # baker at work
    bx, by = wx + 360, wy + 330
    s.path(smooth([(bx - 26, by - 180), (bx + 26, by - 180), (bx + 74, by - 150), (bx + 66, by - 20), (bx + 70, by + 40), (bx - 70, by + 40), (bx - 66, by - 20), (bx - 74, by - 150)]), N1)
    s.disc(bx, by - 216, 34, N1, 40), s.rect(bx - 13, by - 190, 26, 24, N1)
    s.path(smooth([(bx - 34, by - 232), (bx - 44, by - 286), (bx, by - 304), (bx + 44, by - 286), (bx + 34, by - 232)]), P0), s.rect(bx - 34, by - 246, 68, 18, P1), s.line([(bx - 35, by - 228), (bx + 35, by - 228)], N1, 5)
    s.poly([(bx - 34, by - 150), (bx + 34, by - 150), (bx + 46, by + 40), (bx - 46, by + 40)], P0)
    s.line([(bx - 62, by - 136), (bx - 104, by - 70), (bx - 60, by - 24)], N1, 30), s.line([(bx + 62, by - 136), (bx + 108, by - 76), (bx + 70, by - 26)], N1, 30)
    s.line([(bx - 72, by - 64), (bx + 90, by - 40)], D0, 17)
    # display in front: baskets, stacked loaves, a cake
    s.rect(wx, wy + 300, ww, 14, R0), s.rect(wx, wy + 312, ww, 160, R1)
    s.carve(box(wx, wy + 316, ww, 110), drifting(0, .1), 17, 5, R0, (60, 220))
    x = wx + 60
    for k, kind in enumerate((0, 2, 1, 3, 0, 2)):
        loaf(s, x, wy + 302, (110, 96, 96, 100, 116, 96)[k], kind, (R2, D0, R2, D0, D0, R2)[k], D3)
        x += (126, 128, 118, 124, 134, 120)[k]
    for k in range(6):
        xx = wx + 64 + k * 120
        s.path(smooth([(xx - 56, wy + 388), (xx + 56, wy + 388), (xx + 44, wy + 432), (xx - 44, wy + 432)]), D0)
        s.path("".join(stroke((xx - 48 + q * 15, wy + 392), (xx - 40 + q * 13, wy + 428), 5) for q in range(7)), R0)
        for q in range(4):
            s.path(smooth(circle(xx - 36 + q * 24, wy + 380 - (q % 2) * 8, 17, 15, 10)), (D1, R2, D1, D0)[(k + q) % 4]), s.cut((xx - 44 + q * 24, wy + 374 - (q % 2) * 8), (xx - 28 + q * 24, wy + 372 - (q % 2) * 8), 5, D3)
    for x in (wx + 190, wx + 530):
        s.line([(x, wy - 10), (x, wy + 20)], N1, 5), s.poly([(x - 40, wy + 48), (x - 12, wy + 16), (x + 12, wy + 16), (x + 40, wy + 48)], N1), s.disc(x, wy + 50, 15, P0)
    s.close()
    for x in (wx + 240, wx + 480):
        s.rect(x - 7, wy, 14, wh, S0), s.rect(x - 7, wy, 4, wh, S2)
    s.rect(wx - 50, wy + wh + 16, ww + 100, 24, S2), s.rect(wx - 40, wy + wh + 40, ww + 80, 90, S0)
    for k in range(4):
        s.rect(wx - 14 + k * 190, wy + wh + 54, 170, 60, S1), s.line([(wx - 14 + k * 190, wy + wh + 54), (wx + 156 + k * 190, wy + wh + 54)], S2, 5)
    # door
    dx = 1260
    s.rect(dx - 26, 250, 292, 600, S0), s.rect(dx, 280, 240, 560, R1)
    s.rect(dx + 30, 310, 180, 330, D3), s.disc(dx + 120, 400, 76, P0), s.line([(dx + 120, 310), (dx + 120, 640)], R1, 12, False), s.line([(dx + 30, 470), (dx + 210, 470)], R1, 12, False)
    s.rect(dx + 34, 680, 172, 110, R0), s.line([(dx + 34, 680), (dx + 206, 680)], R2, 6), s.disc(dx + 218, 620, 12, D1)
    s.path(smooth([(dx + 70, 640), (dx + 66, 560), (dx + 90, 530), (dx + 114, 560), (dx + 112, 640)]), N1)
    # awning
    n = 16
    for k in range(n):
        a, b = lerp(400, 1560, k / n), lerp(400, 1560, (k + 1) / n)
        a2, b2 = lerp(360, 1600, k / n), lerp(360, 1600, (k + 1) / n)
        tint = (R1, P0)[k % 2]
        s.poly([(a, 150), (b, 150), (b2, 262), (a2, 262)], tint)
        s.path(smooth([(a2, 258), (b2, 258), (b2, 284), ((a2 + b2) / 2, 306), (a2, 284)]), tint)
        s.poly([(a2, 262), (b2, 262), (b2, 274), (a2, 274)], N1, .35)
        s.cut((lerp(a, b, .7), 158), (lerp(a2, b2, .7), 254), 10, R0 if k % 2 == 0 else P1)
    s.rect(396, 140, 1168, 16, N0)
    # hanging sign: a pretzel
    s.line([(346, 400), (246, 400)], N0, 11), s.line([(346, 360), (270, 400)], N0, 7), s.line([(300, 400), (300, 430)], N0, 6), s.line([(244, 400), (244, 430)], N0, 6)
    s.disc(272, 496, 74, N0), s.disc(272, 496, 66, S0)
    s.line(curve([(246, 548), (300, 508), (322, 478), (300, 450), (272, 472), (244, 450), (222, 478), (244, 508), (298, 548)]), D1, 15), s.line(curve([(232, 476), (244, 458), (262, 466)]), P0, 4)
    # street: cobbles with the window's light on them
    s.rect(-20, 846, 1640, 260, N1), s.rect(-20, 838, 1640, 16, N3)
    rng = s.rng
    y, r = 866, 12
    while y < 1090:
        x = -20 - rng.uniform(0, 40)
        while x < 1630:
            w = r * rng.uniform(2.6, 3.6)
            glow = max(ease(260, 560, x + w) * (1 - ease(1100, 1330, x)) * (1 - ease(1010, 1130, y)), .85 * ease(1230, 1290, x) * (1 - ease(1470, 1540, x)) * (1 - ease(940, 1040, y)))
            q = glow + rng.uniform(-.3, .22)
            tone = D2 if q > .72 else D0 if q > .48 else R0 if q > .3 else N2
            s.path(smooth([(x, y), (x + w * .15, y - r * .55), (x + w * .85, y - r * .55), (x + w - 4, y), (x + w * .85, y + r * .5), (x + w * .15, y + r * .5)]), tone)
            x += w + 2
        y += r * 1.5
        r *= 1.16
    # lamp, walker, cat
    s.rect(106, 420, 16, 470, N0), s.rect(92, 860, 44, 40, N0), s.poly([(84, 330), (144, 330), (132, 420), (96, 420)], D2), s.disc(114, 376, 16, P0), s.poly([(76, 332), (114, 292), (152, 332)], N0), s.rect(92, 418, 44, 10, N0)
    s.line([(84, 332), (96, 420)], N0, 5), s.line([(144, 332), (132, 420)], N0, 5)
    person(s, 590, 1000, 350, N0, "hat", 1, R2)
    person(s, 690, 1006, 205, N0, "coat", 1, R2), s.line([(638, 850), (664, 900)], N0, 15)
    s.path(smooth([(1078, 732), (1072, 690), (1090, 660), (1084, 636), (1098, 640), (1110, 640), (1122, 634), (1122, 660), (1128, 700), (1126, 732)]), N0), s.line(curve([(1126, 726), (1156, 732), (1164, 760), (1150, 784)]), N0, 9)
    return s


def umbrella(s, x, y, r, a, b, lean=0.0):
    """Seen from behind, over someone's head."""
    s.open(transform=f"translate({num(x)} {num(y)}) rotate({lean})")
    s.line([(0, 0), (0, r * .9)], N0, r * .05)
    s.path(smooth([(-r, 0), (-r * .86, -r * .42), (-r * .4, -r * .74), (0, -r * .82), (r * .4, -r * .74), (r * .86, -r * .42), (r, 0)], False)
           + "".join(f"Q{num(r - (k + .5) * r * .5)} {num(-r * .2)} {num(r - (k + 1) * r * .5)} 0" for k in range(4)) + "Z", a)
    for left in (True, False):
        if left:
            s.path(f"M0 {num(-r * .82)}Q{num(-r * .42)} {num(-r * .6)} {num(-r * .5)} 0Q{num(-r * .25)} {num(-r * .2)} 0 0Z", b)
        else:
            s.path(f"M0 {num(-r * .82)}Q{num(r * .9)} {num(-r * .62)} {num(r)} 0Q{num(r * .75)} {num(-r * .2)} {num(r * .5)} 0Q{num(r * .42)} {num(-r * .6)} 0 {num(-r * .82)}Z", b)
    s.line([(0, -r * .82), (0, -r * .94)], N0, r * .06)
    s.close()


def player(s, x, y, h, shirt, shorts, pose=0, face=1):
    def at(px, py):
        return x + px * h * face, y - py * h

    limbs = (((0, .48), (.12, .27), (.02, .04)), ((0, .48), (-.06, .26), (-.26, .16))) if pose == 0 else (((0, .48), (.16, .34), (.34, .26)), ((0, .48), (-.05, .26), (-.1, .0))) if pose == 1 else (((.03, .48), (.09, .25), (.1, 0)), ((-.03, .48), (-.08, .25), (-.12, 0)))
    for k, points in enumerate(limbs):
        s.line([at(*p) for p in points], N0, h * .085)
        s.line([at(*points[0]), at(*[lerp(a, b, .6) for a, b in zip(points[0], points[1])])], shorts, h * .14)
        s.line([at(*points[2]), at(points[2][0] + .07, points[2][1])], N0, h * .07)
    lean = .08 if pose < 2 else 0
    s.path(smooth([at(-.1, .46), at(-.11 + lean, .78), at(lean, .84), at(.12 + lean, .78), at(.1, .46)]), shirt)
    s.line([at(.09 + lean, .77), at(.24 + lean, .62), at(.3 + lean, .72)], shirt, h * .075), s.line([at(-.09 + lean, .77), at(-.2, .6), at(-.3, .56)], shirt, h * .075)
    s.line([at(.24 + lean, .62), at(.3 + lean, .72)], D1, h * .055)
    s.disc(*at(lean * 1.3, .93), h * .075, D1, h * .085), s.path(smooth([at(lean - .07, .95), at(lean - .03, 1.02), at(lean + .06, 1.02), at(lean + .1, .97), at(lean + .02, .96), at(lean - .05, .9)]), N0)


def football_pitch():
    s = Sheet(79, N3)
    sky = box(-16, -16, 1632, 480)
    s.rect(-20, 250, 1640, 240, N4)
    s.carve(sky, drifting(.1, .6, .003), 24, lambda x, y: 11 * noise(x * .003, y * .006, 3), N2, (90, 300))
    s.carve(box(-16, 240, 1632, 160), drifting(.05, .3, .003), 20, lambda x, y: 11 * (1 - ease(250, 390, y)), N3, (80, 260))
    # hill of houses
    h = hill(s, [(-20, 380), (200, 320), (460, 290), (760, 330), (1060, 380), (1300, 360), (1640, 320)], N2, 500)
    s.carve(h, .1, 18, 5, N1)
    for row, (y, a, b) in enumerate(((372, 80, 760), (420, -20, 1000), (462, -20, 1640))):
        skyline(s, a, b, y, (N2, N1, N0)[row], 22, 40, (40, 64))
    for _ in range(34):
        x = s.rng.uniform(0, 1000)
        s.rect(x, s.rng.choice((350, 402, 440)), 9, 11, D2)
    s.rect(-20, 440, 1640, 60, N0)
    # floodlights
    for x, top, k in ((300, 70, 1), (1010, 130, .8)):
        s.poly([(x - 60, top + 20), (x + 60, top + 20), (x + 520, 900), (x - 480, 900)], D3, .12), s.poly([(x - 40, top + 20), (x + 40, top + 20), (x + 280, 900), (x - 240, 900)], D3, .16)
        s.line([(x - 22 * k, 470), (x - 8, top + 40)], N0, 8), s.line([(x + 22 * k, 470), (x + 8, top + 40)], N0, 8)
        for q in range(7):
            y0, y1 = lerp(470, top + 40, q / 7), lerp(470, top + 40, (q + 1) / 7)
            s.line([(x - lerp(22, 8, q / 7), y0), (x + lerp(22, 8, (q + 1) / 7), y1)], N0, 4), s.line([(x + lerp(22, 8, q / 7), y0), (x - lerp(22, 8, (q + 1) / 7), y1)], N0, 4)
        s.rect(x - 84 * k, top - 26, 168 * k, 78, N0)
        for i in range(4):
            for j in range(2):
                s.disc(x - 60 * k + i * 40 * k, top - 6 + j * 36, 15 * k, P0)
    # the stand
    s.poly([(1060, 330), (1640, 250), (1640, 286), (1060, 352)], R1), s.poly([(1060, 330), (1640, 250), (1640, 262), (1060, 338)], R2), s.poly([(1060, 352), (1640, 286), (1640, 540), (1060, 500)], N1)
    for r in range(3):
        for k in range(13):
            x = 1080 + k * 44 + (r % 2) * 20
            y = lerp(452, 400, (x - 1060) / 580) + r * lerp(22, 44, (x - 1060) / 580) - 30
            z = lerp(.7, 1.3, (x - 1060) / 580)
            s.disc(x, y, 10 * z, s.rng.choice((D0, D1, R3, D0)), 12 * z), s.blob([(x - 16 * z, y + 36 * z), (x - 14 * z, y + 14 * z), (x + 14 * z, y + 14 * z), (x + 16 * z, y + 36 * z)], s.rng.choice((R1, N3, S1, N2, R0, S2)))
    for x in (1070, 1250, 1440, 1620):
        s.line([(x, lerp(346, 270, (x - 1060) / 580)), (x, lerp(500, 540, (x - 1060) / 580))], P1, 8, False)
    s.poly([(1060, 486), (1640, 508), (1640, 560), (1060, 516)], S0)
    # the pitch in mown bands
    s.poly([(-20, 494), (1640, 494), (1640, 1100), (-20, 1100)], S1)
    vp = (760, 240)
    for k in range(-12, 13, 2):
        a, b = vp[0] + k * 90, vp[0] + (k + 1) * 90
        f = lambda x, y: (vp[0] + (x - vp[0]) * (y - vp[1]) / 260, y)
        s.poly([f(a, 494), f(b, 494), f(b, 1100), f(a, 1100)], S2)
    s.carve(box(-16, 500, 1632, 580), drifting(0, .15, .004), 26, lambda x, y: 2 + 6 * ease(500, 1000, y), S0, (40, 150))
    s.line([(-20, 520), (1640, 520)], P0, 5, False)
    s.line([f(420, 520), f(420, 1100)], P0, 9, False)
    s.body.append(f'<ellipse cx="930" cy="650" rx="240" ry="66" fill="none" stroke="{P0}" stroke-width="7"/>')
    for x, y, w in ((700, 610, 120), (1180, 760, 190), (640, 830, 170), (1010, 900, 120), (250, 640, 90)):  # puddles
        s.disc(x, y, w, N4, w * .17), s.disc(x + 8, y + 3, w * .84, S4, w * .11)
        s.ripples(y - w * .1, y + w * .12, N3, 8, 6, .4, x - w * .6, x + w * .5), s.ripples(y - w * .06, y + w * .1, P0, 8, 6, .4, x - w * .5, x + w * .4)
    # the goal on the left
    gx0, gx1, gy = 60, 400, 760
    for k in range(9):
        x = lerp(gx0, gx1, k / 8)
        s.line(curve([(x, gy - 240), (x - 50, gy - 150), (x - 90, gy - 30)]), S4, 2.5)
    for k in range(1, 7):
        s.line([(gx0 - 90 * (k / 6) ** 1.2, gy - 240 + 210 * k / 6), (gx1 - 90 * (k / 6) ** 1.2, gy - 240 + 210 * k / 6)], S4, 2.5)
    s.line([(gx0, gy), (gx0, gy - 240), (gx1, gy - 240), (gx1, gy)], P0, 15, False)
    # players and their reflections
    for x, y, z, sh, so, pose, f in ((330, 742, 165, D2, N1, 2, 1), (700, 610, 130, R1, P0, 0, -1), (1000, 596, 118, P0, N1, 2, -1), (1180, 650, 136, R1, P0, 2, -1), (860, 720, 200, P0, N1, 0, -1), (640, 800, 236, R1, P0, 1, -1), (1330, 720, 170, P0, N1, 0, -1)):
        s.path(ribbon([(x - z * .34, y + 4), (x, y + 8), (x + z * .3, y + 4)], z * .07, .5), N1)
        s.ripples(y + 8, y + z * .36, sh, z * .06, z * .05, .4, x - z * .12, x + z * .12, .4, 2.5)
        player(s, x, y, z, sh, so, pose, f)
    s.disc(496, 752, 19, N0), s.disc(496, 752, 16, P0), s.poly(star(496, 752, 8, 5, .7), N1)
    s.path("".join(stroke((520 + k * 16, 760 - k * 5), (556 + k * 20, 756 - k * 12), 6) for k in range(4)), P0)
    # rain
    drops = [(s.rng.uniform(-20, 1700), s.rng.uniform(-40, 1040)) for _ in range(170)]
    s.path("".join(stroke((x, y), (x - 26, y + 96), 3.4) for x, y in drops), P0, .62)
    # the crowd on the near side, behind the rail
    s.rect(-20, 930, 1640, 14, P1), s.rect(-20, 942, 1640, 8, N1)
    for x in range(40, 1640, 190):
        s.rect(x, 930, 14, 160, P1)
    spec = [(90, 250), (210, 230), (480, 262), (760, 240), (880, 224), (1130, 262), (1290, 236), (1500, 266)]
    for k, (x, z) in enumerate(spec):
        person(s, x, 1180, z, N0, ("hat", "coat", "cap", "skirt")[k % 4])
    for x, y, r, a, b, t in ((140, 958, 150, R1, R2, -6), (480, 940, 140, N1, N2, 5), (816, 962, 150, P0, D2, -4), (1130, 936, 142, S2, S3, 6), (1480, 956, 164, R1, R2, -5)):
        umbrella(s, x, y, r, a, b, t)
    return s


def flooded_street():
    s = Sheet(83, D3)
    vx, vy, water = 800, 470, -.17

    def at(x, y, z):
        return vx + 900 * x / z, vy - 900 * y / z

    sky = box(-16, -16, 1632, 560)
    s.rect(-20, -20, 1640, 260, N4), s.rect(-20, 190, 1640, 80, S4)
    s.carve(sky, drifting(.05, .5, .003), 26, lambda x, y: 13 * (1 - ease(0, 240, y)), N3, (90, 300))
    s.carve(box(-16, 220, 1632, 120), drifting(.0, .2, .003), 22, lambda x, y: 11 * (1 - ease(230, 330, y)), S4, (90, 300))
    s.disc(930, 330, 70, R3), s.disc(930, 330, 54, P0)
    # the tower at the end of the street
    s.rect(730, 220, 76, 300, N3), s.poly([(720, 224), (768, 60), (816, 224)], N2), s.rect(758, 260, 20, 44, N1), s.rect(786, 220, 20, 300, N2), s.disc(768, 340, 17, P0)
    skyline(s, 560, 1060, 516, N3, 40, 80, (50, 70))
    s.rect(-20, at(0, water, 9)[1] - 2, 1640, 700, S1)

    depths = [.62, .9, 1.25, 1.7, 2.3, 3.1, 4.2, 5.8, 8]
    walls = {-1: (R2, P1, S2, D1, R1, P0, N4, D2), 1: (D1, S3, P0, R1, D2, N3, P1, R2)}
    roofs = {-1: (N2, R0, N1, R0, N2, R0, N2, R0), 1: (R0, N2, R0, N1, R0, N2, R0, N2)}

    def front(side, k, mirror):
        z0, z1 = depths[k], depths[k + 1]
        wall, roof = walls[side][k], roofs[side][k]
        high = (.62, .5, .58, .52, .6, .5, .56, .52)[(k + (side > 0) * 3) % 8]
        flip = (lambda y: 2 * water - y) if mirror else (lambda y: y)

        def quad(u0, u1, y0, y1, x=0.0):
            a, b = lerp(z0, z1, u0), lerp(z0, z1, u1)
            return [at(side * (.78 - x), flip(y0), a), at(side * (.78 - x), flip(y1), a), at(side * (.78 - x), flip(y1), b), at(side * (.78 - x), flip(y0), b)]

        s.poly(quad(0, 1, water, high), wall)
        # roof leaning away, gable for every third house
        s.poly([at(side * .74, flip(high), z0), at(side * 1.0, flip(high + .26), z0), at(side * 1.0, flip(high + .26), z1), at(side * .74, flip(high), z1)], roof)
        s.line([quad(0, 1, high, high)[0], quad(0, 1, high, high)[2]], P0 if wall not in (P0, P1) else N1, 12 / z0, False)
        trim = P0 if wall not in (P0, P1) else S1
        if not mirror:
            region = quad(0, 1, water, high)
            s.carve(region, math.atan2(region[2][1] - region[1][1], region[2][0] - region[1][0]), max(30, 44 / z0), 5 / z0 ** .5, {R2: R1, P1: D2, S2: S1, D1: D0, R1: R0, P0: P1, N4: N3, D2: D1, S3: S2, N3: N2}[wall], (14, 60))
        for j, (y0, y1) in enumerate(((.34, .5) if high > .55 else (.27, .42), (.0, .17))):
            for i in range(3):
                u0, u1 = .1 + i * .3, .29 + i * .3
                if j == 1 and i == (k + (side > 0)) % 3:
                    s.poly(quad(u0 - .02, u1 + .02, water, .2), trim), s.poly(quad(u0, u1, water, .18), (R0, N1, S0)[k % 3]), s.poly(quad(u0 + .03, u1 - .03, .06, .15), D2)
                    continue
                s.poly(quad(u0 - .025, u1 + .025, y0 - .02, y1 + .02), trim)
                lit = (k * 5 + i * 3 + j + (side > 0)) % 5 == 0
                s.poly(quad(u0, u1, y0, y1), D2 if lit else N1)
                m = (u0 + u1) / 2
                if not mirror:
                    s.poly(quad(m - .008, m + .008, y0, y1), trim), s.poly(quad(u0, u1, (y0 + y1) / 2 - .006, (y0 + y1) / 2 + .006), trim)
        s.poly(quad(.985, 1, water, high), N1, .5)
        s.poly(quad(0, 1, water, water + .05), N1, .4)
        if k % 2 == 0:
            u = .6
            z = lerp(z0, z1, u)
            a, b = at(side * .98, flip(high + .18), z), at(side * .98, flip(high + .42), z)
            w = 42 / z
            s.rect(min(a[0], b[0]) - w, min(a[1], b[1]), 2 * w, abs(b[1] - a[1]), R0), s.rect(a[0] - w * 1.15, b[1] - (8 / z if not mirror else -8 / z), w * 2.3, 14 / z, N1)

    for k in range(7, -1, -1):
        for side in (-1, 1):
            front(side, k, True)
    y0 = at(0, water, 9)[1]
    s.poly([at(-.78, water, 9), at(.78, water, 9), at(.78, water, .5), at(-.78, water, .5)], S2, .35)
    s.poly([at(-.4, water, 9), at(.4, water, 9), (1040, 1100), (560, 1100)], D3, .55)
    s.poly([(-20, y0), (1640, y0), (1640, 1100), (-20, 1100)], S1, .52)
    s.ripples(y0 + 14, 1067, S0, 50, 18, .42), s.ripples(y0 + 14, 1067, S2, 46, 18, .22)
    s.ripples(y0 + 4, 1067, P0, 30, 5, lambda x, y: .6 * math.exp(-((x - 840) / (40 + (y - y0) * .36)) ** 2))
    for k in range(7, -1, -1):
        for side in (-1, 1):
            front(side, k, False)
            z = depths[k]
            a, b = at(side * .8, water, depths[k + 1]), at(side * .8, water, z)
            s.cut(a, b, 12 / z ** .5, P0, .02, .5, .3)
    # lamp posts half under water
    for z, side in ((3.4, 1), (2.0, -1), (1.34, 1)):
        (x, y1), (_, y2) = at(side * .52, water, z), at(side * .52, .42, z)
        w = 11 / z
        s.line([(x, y1), (x, y2)], N0, w), s.poly([(x - w * 1.6, y2), (x + w * 1.6, y2), (x + w * 2.4, y2 - w * 5), (x - w * 2.4, y2 - w * 5)], D2), s.poly([(x - w * 3, y2 - w * 5), (x, y2 - w * 8), (x + w * 3, y2 - w * 5)], N0)
        s.ripples(y1, y1 + 260 / z, N0, 20 / z, 14 / z, .8, x - w * 1.5, x + w * 1.5, .5, 3)
        s.body.append(f'<ellipse cx="{num(x)}" cy="{num(y1)}" rx="{num(w * 5)}" ry="{num(w * 1.2)}" fill="none" stroke="{P0}" stroke-width="{num(w * .35)}"/>')
    # boats
    skiff(s, 760, 590, 56, N1, D2), person(s, 744, 592, 84, N0, "cap"), person(s, 786, 592, 62, N0, "coat")
    bx, by = 830, 850
    s.ripples(by + 10, by + 150, N0, 26, 14, lambda x, y: .9 - ease(by + 20, by + 150, y) * .6, bx - 220, bx + 240)
    person(s, bx - 96, by + 12, 270, N0, "hat"), s.line([(bx - 70, by - 190), (bx - 190, by + 110)], D1, 11), s.line([(bx - 96, by - 180), (bx - 74, by - 130), (bx - 96, by - 110)], N0, 20)
    person(s, bx + 40, by + 8, 210, R0, "skirt", 1, R2), s.disc(bx + 40, by - 186, 15, N0, 17), s.rect(bx + 14, by - 202, 52, 7, N0), person(s, bx + 112, by + 6, 156, N1, "coat", -1)
    s.poly([(bx + 146, by - 30), (bx + 210, by - 36), (bx + 206, by - 96), (bx + 150, by - 92)], D0), s.line([(bx + 148, by - 62), (bx + 208, by - 66)], N1, 5)
    skiff(s, bx, by, 260, R1, P0), s.swash([(bx - 240, by - 30), (bx - 60, by + 4), (bx + 120, by + 2), (bx + 240, by - 40)], 8, N0, .5)
    s.path("".join(stroke((bx - 250 - k * 30, by + 30 + k * 16), (bx + 40 - k * 60, by + 44 + k * 18), 9, .02) for k in range(3)), P0)
    # drift: a crate, a hat, a chair
    for x, y, t in ((340, 900, -12), (1260, 760, 9)):
        s.open(transform=f"translate({x} {y}) rotate({t})")
        s.rect(-50, -46, 100, 56, D0), s.rect(-50, -46, 100, 9, D2), s.rect(-50, -22, 100, 6, N0)
        s.close()
        s.cut((x - 90, y + 14), (x + 90, y + 16), 9, P0), s.ripples(y + 12, y + 60, N1, 14, 10, .7, x - 50, x + 50)
    s.line(curve([(-20, 250), (400, 340), (800, 352), (1200, 300), (1640, 200)]), N1, 3)
    for x, y, q, t in ((620, 140, 36, .1), (1010, 170, 28, -.1), (700, 210, 22, 0)):
        gull(s, x, y, q, P0, t, N1)
    return s


def library_reading():
    s = Sheet(89, S0)
    vx, vy = 800, 470

    def at(x, y, z):
        return vx + 800 * x / z, vy - 800 * y / z

    def vault(a, z, r=1.0):
        return at(r * math.cos(math.radians(a)), .34 + r * .62 * math.sin(math.radians(a)), z)

    floor, far = -.46, 4.2
    depths = (.78, 1.08, 1.45, 1.95, 2.65, 4.2)
    # barrel vault
    s.rect(-20, -20, 1640, 700, S1)
    for k in range(5):
        z0, z1 = depths[k], depths[k + 1]
        for a in range(0, 180, 20):
            s.poly([vault(a + 1.5, z0), vault(a + 18.5, z0), vault(a + 18.5, z1), vault(a + 1.5, z1)], (S1, S2)[(k + a // 20) % 2])
            m = [vault(a + 6, lerp(z0, z1, .2)), vault(a + 14, lerp(z0, z1, .2)), vault(a + 14, lerp(z0, z1, .8)), vault(a + 6, lerp(z0, z1, .8))]
            s.poly(m, S0), s.poly([(lerp(x, m[0][0], .12), lerp(y, m[2][1], .18)) for x, y in m], (S2, S3)[(k + a // 20) % 2])
    # end wall with the great window
    s.poly([vault(a, far) for a in range(0, 181, 6)] + [at(-1, floor, far), at(1, floor, far)], D1)
    def arch(r, low, y0, z=far):
        return [at(-r, low, z)] + [at(r * math.cos(math.radians(180 - t)), y0 + r * math.sin(math.radians(t)), z) for t in range(0, 181, 9)] + [at(r, low, z)]
    s.poly(arch(.72, -.3, .2), N1), s.poly(arch(.66, -.28, .2), P0)
    s.open(arch(.66, -.28, .2))
    cx, cy = at(.1, .1, far)
    s.disc(cx, cy, 150, D3), s.disc(cx, cy, 96, D2), s.disc(cx, cy, 52, P0)
    s.poly([(600, 490), (720, 470), (800, 486), (900, 462), (1000, 484), (1000, 560), (600, 560)], S3), s.rect(600, 500, 400, 60, S2)
    yacht(s, 760, 512, 20, 1, N1, P0, R1), trawler(s, 850, 514, 24, -1, N1, R1, P0, N1, N1)
    s.close()
    for x in (-.44, -.22, 0, .22, .44):
        top = .2 + math.sqrt(.66 ** 2 - x * x)
        s.line([at(x, -.28, far), at(x, top, far)], N1, 6, False)
    for y in (-.06, .2, .5):
        h = .66 if y <= .2 else math.sqrt(.66 ** 2 - (y - .2) ** 2)
        s.line([at(-h, y, far), at(h, y, far)], N1, 6, False)
    # floor
    s.poly([at(-1, floor, far), at(1, floor, far), at(1, floor, .4), at(-1, floor, .4)], D0)
    for k in range(-6, 6):
        s.poly([at(k / 6, floor, far), at((k + .5) / 6, floor, far), at((k + .5) / 6, floor, .4), at(k / 6, floor, .4)], "#9a6c3a")
    s.poly([at(-.4, floor, far), at(.5, floor, far), at(.34, floor, .6), at(-.6, floor, .6)], D2, .4)

    # bookcases in two tiers with a gallery between
    books = (R1, N2, D1, S1, R0, P1, N3, D2, R2, S2, N1, D0)

    def quad(side, z0, z1, y0, y1, x=1.0):
        return [at(side * x, y0, z0), at(side * x, y1, z0), at(side * x, y1, z1), at(side * x, y0, z1)]

    for k in range(4, -1, -1):
        z0, z1 = depths[k], depths[k + 1]
        for side in (-1, 1):
            s.poly(quad(side, z0, z1, floor, .36), R0)
            for tier, (low, high, n) in enumerate(((floor + .04, .02, 3), (.1, .33, 2))):
                s.poly(quad(side, lerp(z0, z1, .06), lerp(z0, z1, .94), low, high), N0)
                for r in range(n):
                    y0, y1 = lerp(low, high, r / n), lerp(low, high, (r + 1) / n)
                    z = lerp(z0, z1, .07)
                    end = lerp(z0, z1, .93)
                    while z < end - .01:
                        w = s.rng.uniform(.042, .072) * (1.6 if k > 2 else 1)
                        if s.rng.random() < .05:
                            z += w
                            continue
                        b = min(z + w, end)
                        top = y0 + (y1 - y0) * s.rng.uniform(.68, .9)
                        tone = s.rng.choice(books)
                        s.poly(quad(side, z, b - .004, y0 + .008, top), tone)
                        if k < 2 and s.rng.random() < .6:
                            light = D2 if tone not in (D1, D2, P1) else R0
                            s.poly(quad(side, z, b - .004, lerp(y0, top, .72), lerp(y0, top, .8)), light)
                            if s.rng.random() < .5:
                                s.poly(quad(side, z, b - .004, lerp(y0, top, .22), lerp(y0, top, .28)), light)
                        z = b
                    s.poly(quad(side, z0, z1, y0 - .008, y0 + .01), D0)
            # gallery floor and rail
            s.poly([at(side * 1, .03, z0), at(side * .86, .03, z0), at(side * .86, .03, z1), at(side * 1, .03, z1)], N0)
            s.poly(quad(side, z0, z1, .03, .075, .86), R0), s.poly(quad(side, z0, z1, .06, .075, .86), D1)
            for q in range(7):
                z = lerp(z0, z1, q / 7)
                s.line([at(side * .86, .07, z), at(side * .86, .17, z)], N0, 5 / z)
            s.line([at(side * .86, .17, z0), at(side * .86, .17, z1)], N0, 9 / z0)
            # pilaster and rib
            s.poly(quad(side, z0, z0 + .055, floor, .36, .985), D1), s.poly(quad(side, z0 + .03, z0 + .055, floor, .36, .985), D0)
        s.line([vault(a, z0) for a in range(0, 181, 5)], N1, 40 / z0, False), s.line([vault(a, z0, .995) for a in range(0, 181, 5)], D1, 20 / z0, False)
    s.poly([at(-.5, .2, far), at(.5, .2, far), (1240, 1090), (360, 1090)], P0, .1)
    # ladder on the right
    a, b = at(.8, floor, 1.3), at(.97, .0, 1.22)
    for d in (0, 46):
        s.line([(a[0] + d, a[1] + d * .3), (b[0] + d, b[1] + d * .1)], D2, 10)
    for t in (k / 8 for k in range(1, 8)):
        s.line([(lerp(a[0], b[0], t), lerp(a[1], b[1], t)), (lerp(a[0], b[0], t) + 46, lerp(a[1], b[1], t) + 10)], D2, 7)
    # lamps hung from the vault
    for z in (3.4, 2.3, 1.62):
        x, y = at(0, .5, z)
        s.line([vault(90, z), (x, y)], N0, 5 / z), s.disc(x, y + 24 / z, 62 / z, D1), s.disc(x, y + 24 / z, 48 / z, P0), s.rect(x - 30 / z, y - 44 / z, 60 / z, 18 / z, N0)

    # reading tables: far ones, then the near one across the picture
    def lamp(x, y, z):
        s.disc(x, y + z * .05, z * .95, D3, z * .2)
        s.line([(x, y), (x, y - z * .9)], D0, z * .09), s.disc(x, y, z * .26, N0, z * .08)
        s.poly([(x - z * .62, y - z * .6), (x + z * .62, y - z * .6), (x + z * .95, y), (x - z * .95, y)], D2, .45)
        s.path(smooth([(x - z * .64, y - z * .62), (x - z * .5, y - z * .92), (x, y - z * 1.04), (x + z * .5, y - z * .92), (x + z * .64, y - z * .62)]), S1)
        s.cut((x - z * .42, y - z * .8), (x + z * .1, y - z * .92), z * .09, S4, -.1), s.rect(x - z * .64, y - z * .66, z * 1.28, z * .09, P0)

    def reader(x, y, z, coat, hair, kind):
        """From behind, bent over a book."""
        s.path(smooth([(x - z * .16, y - z * .78), (x + z * .16, y - z * .78), (x + z * .5, y - z * .6), (x + z * .62, y), (x + z * .6, y + z * .3), (x - z * .6, y + z * .3), (x - z * .62, y), (x - z * .5, y - z * .6)]), coat)
        s.disc(x, y - z * 1.02, z * .25, hair, z * .3), s.rect(x - z * .1, y - z * .84, z * .2, z * .12, D0)
        if kind == 1:
            s.disc(x, y - z * 1.34, z * .13, hair)
        if kind == 2:
            s.path(smooth([(x - z * .27, y - z * 1.05), (x + z * .27, y - z * 1.05), (x + z * .3, y - z * .62), (x, y - z * .54), (x - z * .3, y - z * .62)]), hair)
        s.path("".join(stroke((x + m * z * .12, y - z * .5), (x + m * z * .16, y + z * .2), z * .05) for m in (-2, -1, 0, 1, 2)), N0, .5)
        s.swash([(x - z * .17, y - z * 1.08), (x - z * .12, y - z * 1.2), (x, y - z * 1.27)], z * .035, P1 if hair != D0 else D2)

    for z, half in ((3.2, .62), (2.2, .64)):
        (x0, y0), (x1, y1) = at(-half, -.2, z), at(half, -.2, z)
        (_, yb) = at(0, floor, z)
        for x in (-.42, .0, .42):
            px, py = at(x, -.2, z)
            reader(px + 30 / z, py + 6, 150 / z, N1, N0, 0)
        d = 90 / z
        s.poly([(x0 + d * .6, y0 - d * .3), (x1 - d * .6, y0 - d * .3), (x1, y0 + d * .4), (x0, y0 + d * .4)], D1), s.poly([(x0, y0 + d * .4), (x1, y0 + d * .4), (x1, y0 + d * .75), (x0, y0 + d * .75)], R0)
        for x in (x0 + d * .4, x1 - d * .7):
            s.rect(x, y0 + d * .7, d * .4, yb - y0 - d * .6, N0)
        for x in (-.3, .3):
            px, py = at(x, -.2, z)
            lamp(px, py, 110 / z)
    # the near table
    ty = 792
    s.poly([(150, ty), (1450, ty), (1700, ty + 120), (-100, ty + 120)], D1)
    s.carve([(150, ty), (1450, ty), (1620, ty + 120), (-20, ty + 120)], drifting(0, .08, .004), 15, 5, D0, (100, 340))
    s.poly([(-100, ty + 120), (1700, ty + 120), (1700, ty + 168), (-100, ty + 168)], R0), s.rect(-20, ty + 116, 1640, 9, D2), s.rect(-20, ty + 166, 1640, 160, N0)
    for x in (420, 800, 1180):
        lamp(x, ty + 40, 104)
    for x, y, c in ((250, ty + 52, R1), (612, ty + 30, S1), (998, ty + 32, N2), (1372, ty + 56, R2)):
        for q in range(3):
            s.rect(x - 60 + q * 6, y - q * 19, 112 - q * 8, 18, (c, P0, D2)[q]), s.rect(x - 60 + q * 6, y - q * 19 + 13, 112 - q * 8, 5, N0, .5)
    for x, c, hair, kind in ((250, N1, R0, 2), (610, R1, N0, 0), (990, S0, D0, 1), (1360, N2, N0, 2)):
        z = 205
        s.poly([(x - 110, ty + 128), (x - 88, ty + 78), (x - 2, ty + 88), (x - 2, ty + 140)], P0), s.poly([(x + 110, ty + 128), (x + 88, ty + 78), (x + 2, ty + 88), (x + 2, ty + 140)], P1)
        for q in range(3):
            s.line([(x - 92 - q * 3, ty + 92 + q * 12), (x - 14, ty + 100 + q * 12)], N4, 4), s.line([(x + 92 + q * 3, ty + 92 + q * 12), (x + 14, ty + 100 + q * 12)], N4, 4)
        reader(x, 1080, z, c, hair, kind)
        s.rect(x - 96, 1010, 192, 22, D0), s.rect(x - 96, 1010, 22, 90, D0), s.rect(x + 74, 1010, 22, 90, D0), s.rect(x - 96, 1010, 192, 6, D2)
        for q in (-40, 0, 40):
            s.rect(x + q - 7, 1030, 14, 70, D0)
    return s


def boatyard_hull():
    s = Sheet(97, N1)
    # the shed: boards, trusses, the open end with the harbour beyond
    s.rect(-20, -20, 1640, 1120, N2)
    for x in range(-10, 1640, 74):
        s.rect(x, -20, 69, 900, s.rng.choice((N2, N2, "#2c4264", N1)))
    s.carve(box(-16, -16, 1632, 860), drifting(math.pi / 2, .08, .004), 28, lambda x, y: 5 * noise(x * .01, y * .004, 3), N1, (60, 260))
    door = [(80, 850), (80, 300), (330, 180), (580, 300), (580, 850)]
    s.poly([(60, 850), (60, 288), (330, 156), (600, 288), (600, 850)], N0)
    s.poly(door, D3)
    s.open(door)
    s.disc(330, 420, 190, D2), s.disc(330, 420, 120, R3), s.disc(330, 420, 78, P0)
    s.carve(box(80, 150, 500, 400), towards(330, 420), 22, lambda x, y: 7 if math.hypot(x - 330, y - 420) > 195 else 0, D2, (40, 140))
    hill(s, [(60, 560), (220, 520), (420, 556), (600, 530)], S3)
    s.rect(60, 570, 560, 300, S2), s.ripples(574, 850, S1, 22, 7, .5, 60, 600), s.ripples(574, 800, P0, 18, 6, lambda x, y: .6 * math.exp(-((x - 330) / 80) ** 2), 60, 600)
    trawler(s, 210, 624, 62, 1, N1, R1, P0, N1, N2), yacht(s, 450, 600, 36, -1, N1, P0, R1)
    s.poly([(60, 880), (240, 730), (420, 730), (600, 880)], D0)
    s.path("".join(stroke((lerp(70, 245, t), lerp(872, 732, t)), (lerp(590, 415, t), lerp(872, 732, t)), 9 - 5 * t, 0, .5, .5) for t in (k / 9 for k in range(10))), N1)
    s.close()
    # roof lights and trusses
    for x in (760, 1010, 1260, 1500):
        s.poly([(x, -20), (x + 150, -20), (x + 110, 120), (x - 40, 120)], S4), s.line([(x + 75, -20), (x + 35, 120)], N1, 7, False), s.line([(x - 20, 50), (x + 130, 50)], N1, 6, False)
        s.poly([(x - 40, 120), (x + 110, 120), (x + 10, 900), (x - 260, 900)], P0, .07)
    for y, z in ((150, 26), (40, 20)):
        s.rect(-20, y, 1640, z, N0), s.rect(-20, y, 1640, 5, N3)
    for k in range(14):
        x = -40 + k * 128
        s.line([(x, 160), (x + 64, 50)], N0, 12), s.line([(x + 64, 50), (x + 128, 160)], N0, 12)
    # floor
    s.poly([(-20, 850), (1640, 850), (1640, 1100), (-20, 1100)], D0)
    s.poly([(60, 850), (600, 850), (900, 1100), (-20, 1100), (-20, 960)], D2)
    s.carve(box(-16, 856, 1632, 230), drifting(.0, .15, .004), 24, lambda x, y: 2 + 6 * noise(x * .006, y * .01, 3), R0, (50, 200))
    s.poly([(620, 960), (800, 900), (1640, 890), (1640, 1010), (900, 1020)], N0, .75)

    # the hull, three quarters on: stem to the left, starboard side towards us
    sheer = curve([(600, 196), (760, 262), (980, 312), (1240, 322), (1480, 290), (1660, 246)], 12)
    keel = curve([(708, 872), (800, 900), (980, 914), (1240, 910), (1480, 890), (1660, 868)], 12)
    stem = curve([(600, 196), (628, 330), (656, 520), (682, 700), (708, 872)], 12)
    # port side, falling away
    port = curve([(600, 196), (540, 240), (490, 290), (470, 330), (500, 470), (570, 640), (640, 780), (708, 872)], 8)
    s.poly(port + stem[::-1], R0)
    for t in (.16, .3, .44, .58, .72):
        p = port[int(lerp(26, len(port) - 4, t))]
        q = stem[int(t * (len(stem) - 1))]
        s.path(ribbon(curve([q, ((p[0] + q[0]) / 2 + 4, (p[1] + q[1]) / 2 + 14), p], 6), 8, .5, .3), N0)

    def strake(k):
        """The line of planking k of the way from sheer to keel."""
        points = []
        for i, (a, b) in enumerate(zip(sheer, keel)):
            u = i / (len(sheer) - 1)
            j = k * (len(stem) - 1)
            lo = int(j)
            hi = min(lo + 1, len(stem) - 1)
            sx, sy = lerp(stem[lo][0], stem[hi][0], j - lo), lerp(stem[lo][1], stem[hi][1], j - lo)
            full = k ** (1 + .55 * math.sin(math.pi * min(1, u * 1.1)))
            x, y = lerp(a[0], b[0], k), lerp(a[1], b[1], lerp(k, full, .8))
            w = ease(0, .3, u)
            points.append((lerp(sx + (x - lerp(a[0], b[0], k)) + (a[0] - 600) * 1.0, x, w), lerp(sy + (y - lerp(a[1], b[1], k)) * u, y, w)))
        return points

    n = 13
    lines = [strake(k / n) for k in range(n + 1)]
    for k in range(n):
        colour = (P0 if k == 0 else R1 if k < 7 else D2 if k == 7 else (S0 if k % 2 else S1))
        if 1 <= k < 7 and k % 2 == 0:
            colour = "#b7472c"
        band = lines[k] + lines[k + 1][::-1]
        s.poly(band, colour)
        light = {P0: P1, D2: D1}.get(colour, R2 if k < 7 else S2)

        def along(x, y, line=lines[k]):
            i = min(range(len(line) - 1), key=lambda j: abs(line[j][0] - x))
            return math.atan2(line[i + 1][1] - line[i][1], line[i + 1][0] - line[i][0])

        s.carve(band, along, 14, lambda x, y: 7 * ease(620, 900, x) * (1 - ease(900, 1500, x)) + 1.2, light, (60, 240))
        s.carve(band, along, 16, lambda x, y: 7 * ease(1150, 1600, x), R0 if k < 7 else N1, (60, 220)) if k else None
    for line in lines[1:]:
        s.path(ribbon(line, 6, .5, .6), N0)
    for k, line in enumerate(lines[1:-1]):  # butts and rivets
        for i in range(6 + (k * 5) % 9, len(line) - 2, 17):
            x, y = line[i]
            s.line([(x, y), (lines[k][i][0], lines[k][i][1])], N0, 4)
    s.path(ribbon([(x - 2, y) for x, y in stem], 30, .5, .8), D1), s.path(ribbon([(x + 8, y) for x, y in stem], 9, .5, .8), D0)
    s.swash([(598, 196), (760, 256), (980, 306), (1240, 316), (1480, 284), (1660, 240)], 24, D2, .5, .9), s.swash([(600, 196), (540, 236), (490, 286), (470, 328)], 16, D1, .4, .6)
    s.path(ribbon([(x, y + 8) for x, y in keel], 34, .5, .9), N0)
    # two planks still missing aft: ribs and daylight
    gap = lines[3][38:] + lines[5][38:][::-1]
    s.poly(gap, N0)
    for i in range(39, len(lines[3]), 4):
        s.line([lines[3][i], lines[5][i]], D1, 15, False), s.line([(lines[3][i][0] + 5, lines[3][i][1]), (lines[5][i][0] + 5, lines[5][i][1])], D0, 5, False)
    s.line(lines[3][38:], N0, 6), s.line(lines[5][38:], N0, 6)
    # hawse, wheelhouse under cover
    s.path(smooth(circle(742, 352, 22, 17, 12)), N0), s.path(smooth(circle(742, 352, 12, 9, 12)), D1)
    s.poly([(1180, 310), (1196, 190), (1440, 176), (1470, 290)], P1), s.poly([(1180, 196), (1190, 174), (1452, 158), (1466, 180)], R1)
    for k in range(3):
        s.poly([(1216 + k * 76, 214 - k * 4), (1270 + k * 76, 210 - k * 4), (1274 + k * 76, 260 - k * 4), (1214 + k * 76, 264 - k * 4)], N1), s.cut((1226 + k * 76, 254 - k * 4), (1258 + k * 76, 216 - k * 4), 7, S3)
    # shores and blocks
    for x, y, fx in ((860, 640, 800), (1100, 690, 1060), (1340, 690, 1330), (1560, 650, 1590)):
        s.line([(x, y), (fx - 10, 1000)], D1, 24, False), s.line([(x + 7, y), (fx - 3, 1000)], D0, 8, False)
        s.rect(x - 32, y - 16, 60, 24, D2), s.rect(fx - 50, 994, 80, 20, N0)
    for x in (720, 960, 1220, 1480):
        s.rect(x, 916, 100, 30, D1), s.rect(x + 6, 944, 88, 34, D0), s.rect(x, 916, 100, 7, D2), s.rect(x, 942, 100, 6, N0), s.rect(x, 974, 100, 8, N0)
    # staging with two shipwrights
    for x in (960, 1200, 1450):
        s.rect(x, 540, 16, 470, N0), s.line([(x + 8, 700), (x + 120, 560)], N0, 8)
    s.poly([(900, 548), (1640, 536), (1640, 560), (900, 572)], D1), s.poly([(900, 566), (1640, 554), (1640, 566), (900, 578)], N0)
    person(s, 1060, 552, 190, N0, "cap", -1), s.line([(1080, 410), (1110, 450), (1150, 420)], N0, 17), s.line([(1150, 440), (1160, 390)], D1, 8), s.rect(1140, 380, 44, 20, N0)
    person(s, 1330, 546, 186, N0, "coat"), s.line([(1340, 410), (1380, 440), (1420, 420)], N0, 16)
    for _ in range(26):
        a, r = s.rng.uniform(-.5, 2.4), s.rng.uniform(20, 120)
        s.path(stroke((1430 + r * .4 * math.cos(a), 420 + r * .4 * math.sin(a)), (1430 + r * math.cos(a), 420 + r * math.sin(a)), 6), s.rng.choice((D2, P0, D1)))
    # in front: trestle with a plank, a figure, tools and shavings
    person(s, 330, 1000, 300, N0, "cap", 1), s.line([(366, 770), (430, 850), (500, 846)], N0, 26), s.line([(300, 780), (330, 870), (420, 872)], N0, 24)
    s.poly([(160, 874), (800, 862), (800, 886), (160, 900)], D1), s.poly([(160, 894), (800, 881), (800, 890), (160, 906)], R0)
    s.poly([(430, 862), (440, 834), (540, 832), (560, 858)], N1), s.rect(480, 806, 20, 30, R1)
    for x in (230, 640):
        s.line([(x, 896), (x - 50, 1060)], N0, 17), s.line([(x + 50, 894), (x + 100, 1060)], N0, 17), s.line([(x - 28, 990), (x + 78, 990)], N0, 11)
    for x, y, r in ((440, 1010, 26), (520, 1034, 20), (180, 1040, 24), (760, 1030, 26), (600, 1010, 16), (560, 838, 20)):
        spiral = [(x + r * (1 - t / 26) * math.cos(t * .55), y + r * .8 * (1 - t / 26) * math.sin(t * .55)) for t in range(23)]
        s.path(ribbon(spiral, r * .5, .3, .2), N1), s.path(ribbon(spiral, r * .38, .3, .2), P0)
    s.line([(240, -20), (240, 120)], N0, 5)
    for x, y, q, t in ((240, 330, 26, .1), (420, 360, 22, -.1)):
        gull(s, x, y, q, N1, t)
    return s


def map_estuary():
    s = Sheet(101, D3)
    rng = s.rng
    # old paper: stained edges
    s.rect(-20, -20, 1640, 1120, D2)
    s.blob([(30, 40), (400, 22), (800, 44), (1200, 20), (1570, 40), (1580, 360), (1564, 700), (1578, 1030), (1200, 1044), (800, 1026), (400, 1048), (26, 1030), (40, 700), (22, 360)], D3)
    frame = box(64, 64, 1472, 939)
    s.poly(frame, N1), s.poly(box(72, 72, 1456, 923), D3)
    step = 56
    for k in range(26):  # the chequered scale around it
        if k % 2 == 0:
            s.rect(72 + k * step, 72, step, 16, R1), s.rect(72 + k * step, 979, step, 16, R1)
        if k % 2 == 0 and k < 17:
            s.rect(72, 88 + k * 52.4, 16, 52.4, R1), s.rect(1512, 88 + k * 52.4, 16, 52.4, R1)
    field = box(94, 94, 1412, 879)
    s.poly(box(88, 88, 1424, 891), N1), s.poly(field, S4)
    s.open(field)
    # sea: rhumb lines from the rose
    rx, ry = 372, 700
    for k in range(0, 32, 2):
        a = math.radians(k * 11.25)
        s.line([(rx, ry), (rx + 1500 * math.cos(a), ry + 1500 * math.sin(a))], S2, 3.2)
    s.carve(field, drifting(.12, .5, .004), 30, lambda x, y: 7 * noise(x * .004, y * .006, 5), S3, (30, 100))

    north = curve([(60, 330), (150, 320), (230, 262), (330, 288), (400, 236), (500, 268), (560, 340), (640, 372), (700, 350), (770, 392), (860, 402), (940, 448), (1030, 440), (1120, 470), (1210, 452), (1300, 430), (1420, 404), (1560, 372)], 10)
    south = curve([(1560, 416), (1420, 446), (1310, 474), (1220, 500), (1130, 520), (1040, 506), (960, 530), (900, 590), (800, 610), (760, 668), (690, 700), (700, 770), (640, 800), (660, 870), (600, 920), (620, 1040)], 10)
    creek = curve([(1040, 506), (1060, 580), (1130, 630), (1140, 710), (1220, 770), (1230, 860), (1300, 920), (1310, 1040)], 8)
    brook = curve([(770, 392), (800, 320), (870, 280), (880, 200), (950, 150), (960, 40)], 8)
    lands = [north + [(1600, 40), (40, 40)], south + [(1600, 1080), (1600, 416)]]
    islands = [curve([(420, 420), (500, 404), (560, 440), (540, 490), (470, 500), (410, 470)], 8, True), curve([(250, 420), (290, 410), (310, 440), (270, 462), (240, 446)], 8, True), curve([(530, 590), (580, 576), (606, 600), (570, 626), (530, 620)], 8, True)]
    for wide, colour in ((84, S3), (66, S4), (52, S2), (38, S4), (26, S1), (14, S4)):  # shore lines
        for land in lands + islands:
            s.body.append(f'<path d="{polygon(land)}" fill="none" stroke="{colour}" stroke-width="{wide}" stroke-linejoin="round"/>')
    for land in lands + islands:
        s.poly(land, D2), s.line(land + [land[0]], N1, 7)
    for land in lands:
        s.carve(land, drifting(.5, .7, .005), 36, lambda x, y: 6 * noise(x * .005, y * .007, 11), D1, (30, 90))
    for r, w in ((creek, 22), (brook, 16)):
        s.path(ribbon(r, w + 10, .03, .35), N1), s.path(ribbon(r, w, .03, .3), S3)
    # sandbanks in the mouth, stippled
    for cx, cy, a, b, turn in ((640, 480, 70, 20, .25), (790, 500, 64, 16, .2), (330, 560, 80, 20, -.1), (520, 700, 66, 18, .5), (900, 508, 40, 11, .1)):
        for _ in range(int(a * 1.1)):
            t, r = rng.uniform(0, 6.28), math.sqrt(rng.random())
            px, py = a * r * math.cos(t), b * r * math.sin(t)
            s.disc(cx + px * math.cos(turn) - py * math.sin(turn), cy + px * math.sin(turn) + py * math.cos(turn), rng.uniform(2.4, 4.4), D0)

    def mount(x, y, z):
        s.path(smooth([(x - z, y), (x - z * .4, y - z * .62), (x, y - z * .95), (x + z * .45, y - z * .55), (x + z, y)], False) + "Z", D3)
        s.path(smooth([(x, y - z * .95), (x + z * .45, y - z * .55), (x + z, y), (x + z * .1, y), (x + z * .16, y - z * .4)], False) + "Z", D0)
        s.path(ribbon(curve([(x - z, y), (x - z * .4, y - z * .62), (x, y - z * .95), (x + z * .45, y - z * .55), (x + z, y)], 6), z * .13, .5, .4), N1)
        s.path("".join(stroke((x + z * (.1 + .16 * k), y - z * (.7 - .17 * k)), (x + z * (.02 + .17 * k), y - z * .06), z * .07) for k in range(4)), N1)

    def wood(x, y, z):
        s.disc(x, y - z, z * .7, S1, z * .82), s.line([(x, y), (x, y - z * .5)], N1, z * .16)
        s.cut((x - z * .4, y - z * 1.1), (x + z * .1, y - z * 1.5), z * .2, S3, .1), s.swash([(x + z * .5, y - z * 1.4), (x + z * .66, y - z), (x + z * .36, y - z * .5)], z * .22, N1)

    for x, y, z in sorted(((1120, 200, 50), (1190, 230, 58), (1270, 190, 66), (1350, 230, 60), (1430, 200, 54), (1300, 270, 44), (1060, 240, 40), (600, 170, 42), (660, 200, 48), (730, 170, 40), (1400, 700, 54), (1460, 760, 60), (1380, 800, 50), (1440, 860, 52)), key=lambda m: m[1]):
        mount(x, y, z)
    for cx, cy, n, w, h in ((200, 190, 13, 80, 40), (460, 170, 9, 60, 36), (980, 330, 13, 90, 36), (1010, 720, 14, 80, 60), (860, 860, 17, 110, 60), (1400, 560, 12, 70, 36), (1180, 900, 7, 40, 40)):
        for x, y in sorted(((cx + rng.uniform(-w, w), cy + rng.uniform(-h, h)) for _ in range(n)), key=lambda p: p[1]):
            wood(x, y, rng.uniform(17, 23))
    # roads
    for road in (((330, 288), (420, 200), (560, 230), (700, 270), (830, 310), (1000, 390), (1210, 400), (1500, 330)), ((760, 668), (880, 700), (1000, 610), (1100, 660), (1260, 640), (1500, 600)), ((880, 700), (960, 800), (980, 1000))):
        pts = curve(road, 14)
        d = 0
        for p, q in zip(pts, pts[1:]):
            d += math.hypot(q[0] - p[0], q[1] - p[1])
            if d % 30 < 17:
                s.line([p, q], R0, 5)

    def town(x, y, z, grand=False):
        for k, (dx, dy) in enumerate(((-1.5, 0), (-.8, -.35), (.1, 0), (.9, -.3), (1.6, .05))[:5 if grand else 3]):
            w = z * .8
            px, py = x + dx * z, y + dy * z
            s.poly([(px - w / 2, py), (px - w / 2, py - w * .7), (px, py - w * 1.2), (px + w / 2, py - w * .7), (px + w / 2, py)], P0)
            s.line([(px - w / 2, py), (px - w / 2, py - w * .7), (px, py - w * 1.2), (px + w / 2, py - w * .7), (px + w / 2, py), (px - w / 2, py)], N1, z * .13)
            s.poly([(px - w * .55, py - w * .64), (px, py - w * 1.26), (px + w * .55, py - w * .64)], R1), s.rect(px - w * .1, py - w * .4, w * .22, w * .4, N1)
        s.rect(x - z * .22, y - z * 2, z * .44, z * 1.6, P0), s.line(box(x - z * .22, y - z * 2, z * .44, z * 1.6), N1, z * .12), s.poly([(x - z * .34, y - z * 1.95), (x, y - z * 2.9), (x + z * .34, y - z * 1.95)], R1)
        s.line([(x, y - z * 2.8), (x, y - z * 3.7)], N1, z * .1), s.poly([(x, y - z * 3.7), (x + z * .95, y - z * 3.4), (x, y - z * 3.1)], R2)

    # the five harbours
    town(330, 276, 23), town(720, 344, 24), town(820, 664, 40, True), town(1240, 420, 24), town(720, 880, 22)
    for x, y in ((310, 330), (692, 410), (716, 648), (1196, 476), (640, 838)):
        s.disc(x, y, 14, P0), s.disc(x, y, 9, R1)
    # mole and light at the chief harbour
    s.line([(748, 672), (700, 640), (660, 640)], N1, 9), s.poly([(650, 640), (654, 604), (666, 604), (670, 640)], P0), s.line([(650, 640), (654, 604), (666, 604), (670, 640)], N1, 4), s.disc(660, 598, 8, R1)
    s.path("".join(stroke((660 + 14 * math.cos(a), 598 + 14 * math.sin(a)), (660 + 40 * math.cos(a), 598 + 40 * math.sin(a)), 6) for a in (math.radians(t) for t in range(180, 361, 30))), R1)
    for x, y, z in ((480, 462, 20), (270, 442, 13), (568, 612, 14)):
        wood(x - z, y, z), wood(x + z * .8, y + 3, z * .9)
    # soundings: the ferry's dotted track
    for k in range(9):
        s.disc(lerp(1140, 1150, k / 8), lerp(474, 514, k / 8), 3.5, R0)
    # compass rose
    s.disc(rx, ry, 178, S4), s.disc(rx, ry, 170, N1), s.disc(rx, ry, 161, D3), s.disc(rx, ry, 128, N1), s.disc(rx, ry, 122, S4)
    for k in range(32):
        a = math.radians(k * 11.25)
        s.line([(rx + 130 * math.cos(a), ry + 130 * math.sin(a)), (rx + (158 if k % 2 == 0 else 145) * math.cos(a), ry + (158 if k % 2 == 0 else 145) * math.sin(a))], N1, 5)
    for turn, length, wide, a, b in ((22.5, 112, 13, N3, P0), (67.5, 112, 13, N3, P0), (112.5, 112, 13, N3, P0), (157.5, 112, 13, N3, P0), (45, 148, 26, R0, R2), (0, 224, 40, N1, P0)):
        for q in range(4):
            t = math.radians(turn + q * 90 - 90)
            px, py = rx + length * math.cos(t), ry + length * math.sin(t)
            for m, colour in ((-1, a), (1, b)):
                e = t + m * math.radians(45 if turn == 0 else 40)
                s.poly([(rx, ry), (rx + wide * math.cos(e), ry + wide * math.sin(e)), (px, py)], colour)
                s.line([(rx, ry), (rx + wide * math.cos(e), ry + wide * math.sin(e)), (px, py)], N1, 2.4)
    s.disc(rx, ry, 17, N1), s.disc(rx, ry, 10, D1)
    s.path(smooth([(rx, ry - 262), (rx + 17, ry - 236), (rx + 9, ry - 216), (rx - 9, ry - 216), (rx - 17, ry - 236)]), R1)
    # a ship
    x, y, z = 180, 560, 62
    s.path(smooth([(x - z, y - z * .5), (x - z * .7, y - z * .28), (x + z * .5, y - z * .24), (x + z * 1.15, y - z * .5), (x + z * .8, y + z * .18), (x - z * .75, y + z * .18)]), R0), s.swash([(x - z * .9, y - z * .2), (x, y - z * .06), (x + z, y - z * .24)], 9, D1, .5, .5)
    for dx, h in ((-.5, 1.5), (.1, 1.9), (.65, 1.4)):
        s.line([(x + dx * z, y - z * .2), (x + dx * z, y - z * h)], N1, 6)
        for q in (0, 1):
            top, low = h - .1 - q * .56, h - .6 - q * .56
            if low > .25:
                s.path(smooth([(x + dx * z - z * .22, y - z * top), (x + dx * z + z * .22, y - z * top), (x + dx * z + z * .42, y - z * (top + low) / 2), (x + dx * z + z * .26, y - z * low), (x + dx * z - z * .26, y - z * low), (x + dx * z - z * .06, y - z * (top + low) / 2)]), P0)
                s.swash([(x + dx * z + z * .2, y - z * top), (x + dx * z + z * .4, y - z * (top + low) / 2), (x + dx * z + z * .24, y - z * low)], 8, N3)
        s.poly([(x + dx * z, y - z * h - 4), (x + dx * z - 26, y - z * h - 12), (x + dx * z, y - z * h - 20)], R2)
    s.path("".join(stroke((x - 80 + k * 16, y + 22 + k * 9), (x + 60 + k * 12, y + 24 + k * 9), 7) for k in range(3)), N1)
    # a serpent in the sea, as on every honest map
    s.open(transform="translate(440 206) scale(-.8 .8)")
    for k, (dx, r) in enumerate(((0, 40), (76, 34), (142, 26))):
        arc = [(150 + dx + r * math.cos(math.radians(t)), 905 + r * 1.25 * math.sin(math.radians(t))) for t in range(180, 361, 12)]
        s.path(ribbon(arc, 30 - k * 5, .5, .75), N1), s.path(ribbon(arc, 19 - k * 4, .5, .6), S2)
        if k == 2:  # its head
            hx, hy = arc[-1]
            s.swash([(hx, hy + 6), (hx + 12, hy - 62), (hx + 40, hy - 88)], 30, N1, .4, .6), s.swash([(hx, hy + 4), (hx + 13, hy - 60), (hx + 38, hy - 86)], 18, S2, .4, .6)
            s.poly([(hx + 16, hy - 112), (hx + 54, hy - 110), (hx + 84, hy - 84), (hx + 44, hy - 70), (hx + 20, hy - 78)], N1), s.poly([(hx + 24, hy - 104), (hx + 52, hy - 102), (hx + 72, hy - 87), (hx + 44, hy - 79), (hx + 27, hy - 85)], S2)
            s.disc(hx + 40, hy - 94, 5, P0), s.cut((hx + 80, hy - 84), (hx + 106, hy - 92), 7, R1)
        s.path("".join(polygon([(p[0], p[1] - 12), (p[0] + 6, p[1] - 26), (p[0] + 12, p[1] - 10)]) for p in arc[3:-3:3]), R1)
    s.close()
    s.close()
    # bar of miles
    for k in range(6):
        s.rect(1130 + k * 50, 948, 50, 13, N1 if k % 2 == 0 else P0)
    s.line(box(1130, 948, 300, 13), N1, 3.5, False)
    # folds of the sheet
    for x in (533, 1066):
        s.rect(x - 3, -20, 5, 1120, P0, .6), s.rect(x + 2, -20, 9, 1120, D0, .35)
    s.rect(-20, 530, 1640, 5, P0, .6), s.rect(-20, 535, 1640, 9, D0, .35)
    s.path(smooth([(1310, 880), (1390, 850), (1480, 880), (1500, 950), (1430, 1000), (1330, 980), (1290, 930)]) + smooth([(1316, 890), (1300, 930), (1336, 972), (1428, 990), (1488, 946), (1470, 888), (1390, 862)]), D0, .4, ' fill-rule="evenodd"')
    return s


# ---------------------------------------------------------------- icons

# A heavy slab-serif B on a 64 unit field, drawn as paths; its counters are cut out of it.
B = ("M12 12H33.500C41.500 12 46.500 16.300 46.500 22.700C46.500 27 44 30.200 40 31.600"
     "C45.300 32.700 48.500 36.500 48.500 41.800C48.500 49.300 42.700 54 34 54H12V48H16.500V18H12Z"
     "M26 19V28.800H31C34.300 28.800 36.400 27 36.400 23.900C36.400 20.700 34.300 19 31 19Z"
     "M26 35.200V47H31.800C35.700 47 38 44.900 38 41.100C38 37.300 35.700 35.200 31.800 35.200Z")


def icon(round_=True, margin=0.0):
    """A folded sheet: a navy field, its turned corner in rust, and the B."""
    field = ("M12 2H46L62 18V52C62 57.500 57.500 62 52 62H12C6.500 62 2 57.500 2 52V12C2 6.500 6.500 2 12 2Z"
             if round_ else "M-8 -8H72V72H-8Z")
    corner = '<path d="M46 2L62 18H50C47.800 18 46 16.200 46 14Z" fill="%s"/>' % R2 if round_ else ""
    grow = 1 - margin
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
            f'<path d="{field}" fill="{N1}"/>{corner}'
            f'<g transform="translate({num(32 * margin)} {num(32 * margin)}) scale({grow})">'
            f'<path d="{B}" fill="{P0}" fill-rule="evenodd"/></g></svg>\n')


def icons(work):
    ICONS.mkdir(parents=True, exist_ok=True)
    (ICONS / "favicon.svg").write_text(icon())
    # A mask may cut a maskable icon down to the circle of four fifths of its width: the B stays inside it.
    for name, size, round_, margin in (("icon-192", 192, True, 0), ("icon-512", 512, True, 0), ("apple-touch-icon", 180, False, .1),
                                       ("icon-maskable-192", 192, False, .2), ("icon-maskable-512", 512, False, .2)):
        source = work / f"{name}.svg"
        source.write_text(icon(round_, margin))
        subprocess.run(["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(ICONS / f"{name}.png"), str(source)], check=True)


# ---------------------------------------------------------------- printing

PICTURES = {
    name.__name__.replace("_", "-"): name for name in (
        harbour_dawn, lighthouse_storm, council_chamber, ferry_ock, market_hall, fish_crates, rowing_gig, dunes_terns,
        school_workshop, terraced_houses, turbine_row, harbour_wall, choir_stage, bakery_window, football_pitch,
        flooded_street, five_flags, library_reading, boatyard_hull, map_estuary)
}


def press(job):
    """Draws, renders and saves one picture; gives back a line to report."""
    name, work = job
    svg, raw, png, jpg = work / f"{name}.svg", work / f"{name}-raw.png", work / f"{name}.png", MEDIA / f"{name}.jpg"
    svg.write_text(PICTURES[name]().svg())
    subprocess.run(["rsvg-convert", "-o", str(raw), str(svg)], check=True)
    subprocess.run(["convert", str(raw), "-crop", f"{W}x{H}+{BLEED}+{BLEED}", "+repage", "-strip", str(png)], check=True)
    raw.unlink()
    for quality in range(84, 40, -2):
        subprocess.run(["convert", str(png), "-strip", "-blur", "0x0.5", "-sampling-factor", "4:2:0", "-interlace", "JPEG",
                        "-quality", str(quality), str(jpg)], check=True)
        if jpg.stat().st_size <= MOST_BYTES:
            break
    return f"{jpg.name}  {jpg.stat().st_size / 1000:.0f} KB  quality {quality}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="pictures to draw, such as five-flags; none means all of them and the icons")
    parser.add_argument("--keep", type=Path, help="a folder in which to leave the SVG and PNG files")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in PICTURES and name != "icons"]
    if unknown:
        sys.exit(f"draw.py: no picture called {', '.join(unknown)}; there are icons, {', '.join(PICTURES)}")
    wanted = [name for name in (options.names or PICTURES) if name != "icons"]
    MEDIA.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        work = options.keep or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        if not options.names or "icons" in options.names:
            icons(work)
        with multiprocessing.Pool(os.cpu_count()) as pool:
            for line in pool.imap(press, [(name, work) for name in wanted]):
                print(line, flush=True)


if __name__ == "__main__":
    main()
