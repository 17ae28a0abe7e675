//! The tables that hold the values of a record. `seeds/LISEZMOI.md` shows each with an example.

use super::entry::shape;

shape! {
    /// `[[noms]]`: one spelling of a name.
    sourced NameShape {
        /// As written.
        text: "texte" required Name,
        /// `principal`, `usage` or `coquille`.
        sort: "sorte" required Sort,
    }
}

shape! {
    /// `[[porteurs]]`: an organisation that carries a PTCE.
    sourced CarrierShape {
        /// Its name.
        name: "nom" required Name,
        /// Its legal form, if a document says it.
        form: "forme" optional Label,
        /// Its own record.
        actor: "acteur" optional Actor,
    }
}

shape! {
    /// `[[sieges]]`: a commune that a document gives as seat.
    sourced SeatShape {
        /// INSEE code.
        commune: "commune" required Commune,
        /// As the document prints it.
        printed: "imprime" optional Printed,
    }
}

shape! {
    /// `[[territoires]]`: an attachment that a document writes.
    sourced TerritoryShape {
        /// The code of the territory.
        code: "code" required Territory,
    }
}

shape! {
    /// `[[perimetres]]`: where a PTCE acts.
    sourced AreaShape {
        /// The name that the documents give.
        label: "libelle" required Label,
    }
    lists {
        /// The official codes it is read as.
        codes: "codes" Territory,
    }
}

shape! {
    /// `[[statuts]]`: a status at a date.
    sourced StatusShape {
        /// Id of the vocabulary.
        status: "statut" required Status,
        /// When, if the document says.
        date: "date" optional Date,
        /// The sentence to show.
        text: "texte" required Sentence,
    }
}

shape! {
    /// `[[themes]]` of a PTCE.
    sourced ThemeTagShape {
        /// Id of the vocabulary.
        theme: "theme" required Theme,
        /// The document's words that carry it.
        words: "indice" optional Hint,
    }
}

shape! {
    /// `[[resume]]`, `[[actions]]`, `[[objectifs]]`, `[[faits]]`, `[[expansions]]`, `[citation]`.
    sourced SentenceShape {
        /// What is said.
        text: "texte" required Sentence,
    }
}

shape! {
    /// `[[partenaires]]`.
    sourced PartnerShape {
        /// Its name.
        name: "nom" required Name,
        /// What it does there.
        role: "role" optional Label,
    }
}

shape! {
    /// `[[positions]]`: one version of a contradiction.
    sourced PositionShape {
        /// In a word or two.
        value: "valeur" required Label,
        /// The sentence to show.
        text: "texte" required Sentence,
    }
}

shape! {
    /// `[[exemples]]`: who did it.
    sourced ExampleShape {
        /// The permanent id of what was done, for a lever: entries that share it tell the same thing.
        key: "cle" optional Deed,
        /// Who does what, in a few words, for a lever.
        title: "titre" optional Label,
        /// The sentence to show.
        text: "texte" required Sentence,
    }
    lists {
        /// The PTCE concerned.
        poles: "poles" Pole,
        /// The local governments concerned.
        territories: "territoires" Territory,
        /// What the sentence is about.
        themes: "themes" Theme,
    }
}

shape! {
    /// `[chiffre]`.
    sourced FigureShape {
        /// As written: «65», «100 000 €».
        value: "valeur" required Label,
        /// Of what.
        unit: "unite" required Label,
        /// When it held.
        date: "date" optional Date,
    }
}

shape! {
    /// `[[liens]]`: a printed address.
    sourced LinkShape {
        /// What it leads to.
        label: "libelle" required Label,
        /// As printed.
        address: "adresse" optional Address,
        /// What is known of it.
        state: "etat" required State,
    }
}

shape! {
    /// `[[exceptions]]`: a word or number that the cited lines do not carry, and why.
    plain ExceptionShape {
        /// The word or number.
        word: "mot" required Plain,
        /// Why it may stand.
        reason: "raison" required Remark,
    }
}
