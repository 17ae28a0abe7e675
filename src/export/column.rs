//! The columns of every table, once: their names, what they mean, and how each is read from a record.

use super::{Cell, read, read::Reading};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line of text.
    Text,
    /// Several lines of text, with `|` between them.
    List,
    /// A number, with a point before its decimals.
    Number,
    /// An address of the web.
    Address,
}

/// A column.
pub struct Column {
    /// Its name, in the manner of French open data.
    pub name: &'static str,
    /// What it means, in French.
    pub description: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether each record has a value.
    pub required: bool,
    /// Whether it tells of the record; else of the export, the same in each line.
    pub of_record: bool,
    read: fn(&Reading<'_>) -> Cell,
}

impl Column {
    const fn new(name: &'static str, shape: Shape, description: &'static str, read: fn(&Reading<'_>) -> Cell) -> Self {
        Self { name, description, shape, required: false, of_record: true, read }
    }

    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    const fn of_export(mut self) -> Self {
        self.required = true;
        self.of_record = false;
        self
    }

    pub(super) fn read(&self, reading: &Reading<'_>) -> Cell {
        (self.read)(reading)
    }
}

use Shape::{Address, List, Number, Text};

/// The columns, in their order. A value that no document says outright has what it is worth behind it, in brackets.
pub const COLUMNS: [Column; 40] = [
    Column::new("identifiant", Text, "Identifiant permanent de la fiche : il ne change jamais de sens.", read::id)
        .required(),
    Column::new("nom", Text, "Nom affiché.", read::name).required(),
    Column::new("genre", Text, "Genre de fiche : PTCE, levier, chiffre, acteur…", read::kind).required(),
    Column::new("autres_noms", List, "Autres noms employés par les documents, hors coquilles.", read::other_names),
    Column::new("date", Text, "Date d’un évènement ou d’un dispositif : AAAA, AAAA-MM ou AAAA-MM-JJ.", read::date),
    Column::new("resume", Text, "Ce que c’est, en quelques phrases.", read::summary),
    Column::new(
        "code_commune",
        List,
        "Code INSEE de la commune du siège, 5 caractères. Plusieurs : les documents se contredisent.",
        read::seat_codes,
    ),
    Column::new("commune", List, "Commune du siège, dans l’ordre de code_commune.", read::seat_names),
    Column::new(
        "siege_certitude",
        List,
        "Ce que vaut chaque siège, dans l’ordre de code_commune : explicite, nom ou deduit.",
        read::seat_grades,
    ),
    Column::new("code_epci", List, "SIREN de l’intercommunalité du siège.", read::seat_epci_codes),
    Column::new("nom_epci", List, "Intercommunalité du siège.", read::seat_epci_names),
    Column::new("code_departement", List, "Code INSEE du département du siège.", read::seat_departement_codes),
    Column::new("departement", List, "Département du siège.", read::seat_departement_names),
    Column::new("code_region", List, "Code INSEE de la région du siège.", read::seat_region_codes),
    Column::new("region", List, "Région du siège.", read::seat_region_names),
    Column::new(
        "latitude",
        Number,
        "Latitude du centre de la commune du siège, en degrés WGS84. Vide si plusieurs communes sont données.",
        read::latitude,
    ),
    Column::new(
        "longitude",
        Number,
        "Longitude du centre de la commune du siège, en degrés WGS84. Vide si plusieurs communes sont données.",
        read::longitude,
    ),
    Column::new(
        "codes_territoires",
        List,
        "Codes des territoires auxquels un document rattache la fiche : reg-, dep-, epci- ou com-, puis le code officiel.",
        read::territory_codes,
    ),
    Column::new("territoires", List, "Noms de ces territoires, dans le même ordre.", read::territory_names),
    Column::new("perimetre", List, "Zones d’action, à ne pas confondre avec le siège.", read::area_labels),
    Column::new(
        "codes_perimetre",
        List,
        "Codes officiels des zones d’action, quand ils sont connus : reg-, dep-, epci- ou com-.",
        read::area_codes,
    ),
    Column::new("themes", List, "Thèmes que les documents disent.", read::themes),
    Column::new(
        "themes_deduits",
        List,
        "Thèmes que seul le nom suggère, ou qui sont déduits : aucun document ne les prouve.",
        read::inferred_themes,
    ),
    Column::new("statut", List, "Statuts.", read::statuses),
    Column::new(
        "statut_date",
        List,
        "Dates des statuts, dans le même ordre ; vide si le document ne la dit pas.",
        read::status_dates,
    ),
    Column::new("porteur", List, "Qui porte le PTCE.", read::carriers),
    Column::new(
        "porteur_forme",
        List,
        "Forme juridique des porteurs, dans le même ordre ; vide si elle n’est pas connue.",
        read::carrier_forms,
    ),
    Column::new("partenaires", List, "Partenaires, avec leur rôle entre parenthèses s’il est connu.", read::partners),
    Column::new("actions", List, "Ce qui est fait ou prévu.", read::actions),
    Column::new("buts", List, "Ce qui est visé.", read::goals),
    Column::new("chiffre", Text, "Pour une fiche de chiffre : sa valeur et son unité.", read::figure),
    Column::new("versions", List, "Pour une divergence entre documents : ce que dit chacun.", read::positions),
    Column::new(
        "divergences",
        List,
        "Identifiants des fiches qui montrent une contradiction entre documents au sujet de celle-ci.",
        read::divergences,
    ),
    Column::new(
        "remarques",
        List,
        "Remarques sur une valeur : ce qu’il faut savoir avant de la reprendre.",
        read::remarks,
    ),
    Column::new("sources", List, "Documents sur lesquels la fiche repose, avec leurs lignes.", read::sources)
        .required(),
    Column::new("url", Address, "Page de la fiche ; relative au site si son adresse n’est pas connue.", read::address)
        .required(),
    Column::new("version_des_donnees", Text, "Version du jeu de données : AAAA-MM-JJ.", read::version).of_export(),
    Column::new("licence", Text, "Licence des données.", read::licence).of_export(),
    Column::new("credits", Text, "Mention à reprendre : source, version et auteurs.", read::attribution).of_export(),
    Column::new("requete", Address, "Adresse de la liste exportée.", read::request).of_export(),
];
