/** A town beside a border that vanished or appeared, and whose it was on a day on which there was the border. */
export interface Town {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly day: string
  readonly owner: string
}

/** Day of the border, then for each side its owner and its towns with latitude and longitude, to about 0.5 km. */
const BORDERS = `
1989-11-09 inner German border
DEU Travemünde 53.960 10.865; Lübeck 53.866 10.687; Ratzeburg 53.700 10.773; Mölln 53.627 10.690; Büchen 53.483 10.620
DEU Lauenburg 53.373 10.556; Bleckede 53.293 10.732; Hitzacker 53.153 11.043; Dannenberg 53.098 11.098; Gartow 53.024 11.461
DEU Lüchow 52.969 11.151; Uelzen 52.965 10.559; Wittingen 52.727 10.736; Wolfsburg 52.423 10.787; Helmstedt 52.228 11.010
DEU Schöningen 52.137 10.964; Hornburg 52.030 10.608; Goslar 51.906 10.429; Bad Harzburg 51.880 10.560; Braunlage 51.726 10.610
DEU Walkenried 51.585 10.617; Duderstadt 51.513 10.260; Göttingen 51.534 9.935; Witzenhausen 51.341 9.856; Eschwege 51.187 10.053
DEU Herleshausen 51.006 10.167; Bad Hersfeld 50.868 9.707; Hünfeld 50.674 9.766; Tann 50.643 10.024; Mellrichstadt 50.428 10.303
DEU Bad Königshofen 50.300 10.467; Coburg 50.260 10.964; Neustadt bei Coburg 50.329 11.121; Kronach 50.241 11.328
DEU Ludwigsstadt 50.486 11.387; Hof 50.320 11.918
DDR Dassow 53.910 10.975; Schönberg 53.848 10.928; Gadebusch 53.702 11.118; Zarrentin 53.551 10.915; Boizenburg 53.377 10.723
DDR Neuhaus 53.285 10.928; Dömitz 53.142 11.252; Lenzen 53.092 11.475; Wittenberge 53.005 11.748; Arendsee 52.878 11.487
DDR Salzwedel 52.853 11.153; Klötze 52.627 11.161; Oebisfelde 52.433 10.983; Marienborn 52.198 11.118; Osterwieck 51.969 10.711
DDR Ilsenburg 51.867 10.683; Schierke 51.766 10.655; Elend 51.745 10.688; Ellrich 51.586 10.668; Worbis 51.420 10.363
DDR Heiligenstadt 51.378 10.137; Treffurt 51.137 10.233; Eisenach 50.975 10.320; Vacha 50.828 10.022; Geisa 50.716 9.953
DDR Meiningen 50.568 10.415; Hildburghausen 50.426 10.729; Sonneberg 50.359 11.174; Probstzella 50.533 11.379
DDR Lobenstein 50.452 11.640; Hirschberg 50.406 11.822; Plauen 50.495 12.138

1989-11-09 Berlin
XBW Kreuzberg 52.497 13.390; Wedding 52.550 13.357; Märkisches Viertel 52.599 13.355; Frohnau 52.633 13.290; Spandau 52.535 13.200
XBW Kladow 52.453 13.145; Wannsee 52.421 13.179; Zehlendorf 52.434 13.259; Lichtenrade 52.388 13.405; Neukölln 52.481 13.435
XBW Rudow 52.416 13.496; Tiergarten 52.514 13.350
DDR Alexanderplatz 52.522 13.413; Prenzlauer Berg 52.540 13.424; Pankow 52.569 13.402; Treptow 52.489 13.470
DDR Johannisthal 52.446 13.505; Altglienicke 52.412 13.541; Köpenick 52.445 13.575; Marzahn 52.545 13.565
DDR Potsdam 52.396 13.058; Falkensee 52.560 13.093; Hennigsdorf 52.636 13.207; Teltow 52.403 13.263; Schönefeld 52.388 13.505

1955-06-01 Saar
XSA Saarbrücken 49.234 6.997; Saarlouis 49.313 6.752; Merzig 49.443 6.637; St. Wendel 49.468 7.168; Homburg 49.326 7.339
XSA Neunkirchen 49.345 7.180; Perl 49.473 6.372; Losheim 49.510 6.745; Blieskastel 49.237 7.256
DEU Zweibrücken 49.247 7.361; Pirmasens 49.201 7.605; Trier 49.757 6.641; Kusel 49.538 7.404; Hermeskeil 49.656 6.945
DEU Birkenfeld 49.651 7.165; Saarburg 49.606 6.552
FRA Forbach 49.188 6.900; Sarreguemines 49.110 7.067; Bouzonville 49.292 6.534; Thionville 49.358 6.168

1950-06-01 Free Territory of Trieste
XTR Trieste 45.650 13.775; Muggia 45.603 13.770; Aurisina 45.749 13.674; Koper 45.546 13.731; Izola 45.535 13.664
XTR Lucija 45.504 13.612; Piran 45.528 13.568; Truške 45.486 13.830; Umag 45.433 13.530; Buje 45.409 13.660
XTR Grožnjan 45.379 13.724; Brtonigla 45.381 13.628
YUG Sežana 45.709 13.873; Kozina 45.611 13.936; Črni Kal 45.552 13.880; Buzet 45.409 13.966; Oprtalj 45.382 13.828
YUG Motovun 45.337 13.828; Vižinada 45.333 13.765
ITA Monfalcone 45.807 13.533; Cormons 45.956 13.469

2000-06-01 Czechoslovakia
CZE Břeclav 48.759 16.882; Hodonín 48.849 17.132; Uherský Brod 49.025 17.647; Valašské Klobouky 49.141 18.008; Vsetín 49.339 17.996
CZE Jablunkov 49.577 18.764
SVK Kúty 48.661 17.020; Skalica 48.845 17.226; Myjava 48.755 17.566; Trenčín 48.895 18.040; Púchov 49.124 18.326
SVK Čadca 49.438 18.789

2010-06-01 Yugoslavia
SVN Metlika 45.647 15.314; Brežice 45.903 15.592; Ormož 46.411 16.155; Murska Sobota 46.661 16.166; Ilirska Bistrica 45.567 14.245
SVN Piran 45.528 13.568; Koper 45.546 13.731; Kočevje 45.643 14.863
HRV Buje 45.409 13.660; Rijeka 45.335 14.440; Karlovac 45.493 15.555; Samobor 45.801 15.711; Varaždin 46.305 16.337
HRV Čakovec 46.386 16.434; Slunj 45.115 15.585; Knin 44.041 16.199; Imotski 43.447 17.217; Opuzen 43.017 17.565
HRV Nova Gradiška 45.255 17.383; Slavonski Brod 45.165 18.015; Vinkovci 45.288 18.805; Vukovar 45.345 19.000; Beli Manastir 45.770 18.604
BIH Bihać 44.817 15.870; Livno 43.827 17.008; Mostar 43.343 17.808; Čapljina 43.112 17.705; Trebinje 42.711 18.344; Gradiška 45.142 17.254
BIH Derventa 44.978 17.908; Bijeljina 44.757 19.215; Zvornik 44.386 19.103; Višegrad 43.783 19.291
SRB Loznica 44.534 19.226; Sremska Mitrovica 44.976 19.612; Šid 45.128 19.227; Bačka Palanka 45.251 19.392; Sombor 45.774 19.112
SRB Užice 43.859 19.849; Prijepolje 43.389 19.649; Sjenica 43.273 20.000; Novi Pazar 43.137 20.512; Raška 43.286 20.617
SRB Preševo 42.309 21.650; Vranje 42.551 21.900
MNE Nikšić 42.773 18.944; Pljevlja 43.357 19.358; Bijelo Polje 43.038 19.748; Rožaje 42.833 20.167
XKX Leposavić 43.104 20.803; Peja 42.660 20.289; Prizren 42.214 20.740; Gjilan 42.463 21.469; Prishtina 42.663 21.162
MKD Tetovo 42.010 20.971; Skopje 41.996 21.431; Kumanovo 42.132 21.714

2000-06-01 Soviet Union
EST Tartu 58.378 26.729; Võru 57.834 27.019; Narva 59.372 28.180
LVA Alūksne 57.422 27.047; Ludza 56.543 27.728; Daugavpils 55.875 26.536; Valmiera 57.541 25.427
LTU Zarasai 55.730 26.245; Vilnius 54.687 25.280; Druskininkai 54.016 23.972; Marijampolė 54.560 23.354; Tauragė 55.252 22.289
BLR Polotsk 55.486 28.770; Ashmyany 54.421 25.937; Lida 53.888 25.302; Grodno 53.678 23.830; Pinsk 52.121 26.103
BLR Gomel 52.434 30.975; Orsha 54.508 30.425
RUS Pskov 57.819 28.332; Pechory 57.815 27.615; Ivangorod 59.374 28.223; Ostrov 57.345 28.355; Sebezh 56.290 28.480
RUS Nesterov 54.631 22.572; Chernyakhovsk 54.631 21.812; Smolensk 54.782 32.045; Belgorod 50.595 36.587; Taganrog 47.230 38.900
RUS Rostov-on-Don 47.235 39.701; Vladikavkaz 43.024 44.681; Derbent 42.060 48.280; Astrakhan 46.350 48.040; Orenburg 51.768 55.097
RUS Omsk 54.990 73.370; Kurgan 55.450 65.340
UKR Kovel 51.217 24.708; Chernihiv 51.498 31.289; Sumy 50.908 34.798; Kharkiv 49.993 36.230; Luhansk 48.574 39.307
UKR Mariupol 47.105 37.545; Simferopol 44.952 34.102; Kerch 45.356 36.460; Odesa 46.470 30.710; Bolhrad 45.679 28.613
UKR Mohyliv-Podilskyi 48.455 27.800
MDA Bălți 47.762 27.929; Soroca 48.157 28.275; Rîbnița 47.768 29.010; Tiraspol 46.845 29.630; Comrat 46.300 28.657
GEO Sukhumi 43.005 41.025; Tskhinvali 42.226 43.967; Stepantsminda 42.657 44.643; Marneuli 41.476 44.808
ARM Vanadzor 40.813 44.488; Ijevan 40.877 45.149; Goris 39.507 46.340
AZE Nakhchivan 39.209 45.412; Lachin 39.637 46.547; Ganja 40.683 46.361; Quba 41.361 48.513
KAZ Atyrau 47.107 51.915; Oral 51.227 51.387; Petropavl 54.865 69.136; Semey 50.411 80.228; Shymkent 42.342 69.590
UZB Tashkent 41.311 69.279; Andijan 40.782 72.344; Bekabad 40.217 69.270; Denau 38.267 67.899; Bukhara 39.768 64.421
KGZ Bishkek 42.865 74.590; Osh 40.514 72.816
TJK Khujand 40.283 69.622; Dushanbe 38.560 68.770
TKM Türkmenabat 39.073 63.578; Dashoguz 41.836 59.966
`

/** Towns on both sides of every border that vanished or appeared. */
export const towns: readonly Town[] = BORDERS.trim()
  .split('\n\n')
  .flatMap((block) => {
    const [heading = '', ...lines] = block.split('\n')
    const day = heading.slice(0, 10)
    return lines.flatMap((line) =>
      line
        .slice(4)
        .split('; ')
        .map((town) => townOf(town, line.slice(0, 3), day)),
    )
  })

function townOf(text: string, owner: string, day: string): Town {
  const words = text.split(' ')
  return { name: words.slice(0, -2).join(' '), lat: Number(words.at(-2)), lon: Number(words.at(-1)), day, owner }
}
