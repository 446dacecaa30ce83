<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AdjudicationDesk</name>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 n&apos;est pas un arbitre.</translation>
    </message>
    <message>
        <source>A coordinator gives the role under &quot;Readers&quot;.</source>
        <translation>Un coordinateur attribue le rôle sous « Lecteurs ».</translation>
    </message>
    <message>
        <source>Another adjudicator must decide on them.</source>
        <translation>Un autre arbitre doit trancher.</translation>
    </message>
    <message>
        <source>Adjudication after consensus %1</source>
        <translation>Arbitrage après le consensus %1</translation>
    </message>
    <message>
        <source>There is no cell number %1 to decide on.</source>
        <translation>Il n&apos;y a pas de cellule numéro %1 à trancher.</translation>
    </message>
    <message>
        <source>This cell is not among those to decide on.</source>
        <translation>Cette cellule n&apos;est pas de celles à trancher.</translation>
    </message>
    <message>
        <source>There is nobody above the adjudicator. Skip the cell instead.</source>
        <translation>Il n&apos;y a personne au-dessus de l&apos;arbitre. Passez plutôt la cellule.</translation>
    </message>
    <message>
        <source>An adjudication rests on the readers&apos; labels alone.</source>
        <translation>Un arbitrage repose sur les seules étiquettes des lecteurs.</translation>
    </message>
    <message>
        <source>There is no consensus of the readers yet.</source>
        <translation>Il n’y a pas encore de consensus des lecteurs.</translation>
    </message>
    <message>
        <source>A coordinator makes one with the study&apos;s report.</source>
        <translation>Un coordinateur l’établit avec le rapport de l’étude.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.</source>
        <translation>
            <numerusform>%n cellule attend une décision, mais vous l’avez étiquetée vous-même ou transmise.</numerusform>
            <numerusform>%n cellules attendent une décision, mais vous les avez étiquetées vous-même ou transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cellule attend la fin de votre session en aveugle.</numerusform>
            <numerusform>%n cellules attendent la fin de votre session en aveugle.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide: the readers&apos; labels give an answer for every cell, and nobody has handed one on.</source>
        <translation>Il n’y a rien à trancher : les étiquettes des lecteurs donnent une réponse pour chaque cellule, et personne n’en a transmis.</translation>
    </message>
</context>
<context>
    <name>AnomalyFigures</name>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Zeta</source>
        <translation>Zêta</translation>
    </message>
    <message>
        <source>Normal cells</source>
        <translation>Cellules normales</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Cellules anormales</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model.</source>
        <translation>%1 : le seuil est celui qui est enregistré avec le modèle.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a sensitivity of %2 %.</source>
        <translation>%1 : le seuil est celui qui est enregistré avec le modèle, choisi pour une sensibilité de %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a specificity of %2 %.</source>
        <translation>%1 : le seuil est celui qui est enregistré avec le modèle, choisi pour une spécificité de %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a sensitivity of %2 %; on others it may do worse.</source>
        <translation>%1 : le seuil a été choisi sur ces mêmes images, pour une sensibilité de %2 % ; sur d&apos;autres, il peut être moins bon.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a specificity of %2 %; on others it may do worse.</source>
        <translation>%1 : le seuil a été choisi sur ces mêmes images, pour une spécificité de %2 % ; sur d&apos;autres, il peut être moins bon.</translation>
    </message>
</context>
<context>
    <name>AnomalyThreshold</name>
    <message>
        <source>A threshold is chosen for a sensitivity or for a specificity, not for both.</source>
        <translation>Un seuil est choisi pour une sensibilité ou pour une spécificité, pas pour les deux.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity must lie above 0 and at most at 1.</source>
        <translation>La sensibilité et la spécificité doivent être supérieures à 0 et au plus égales à 1.</translation>
    </message>
    <message>
        <source>An anomaly score is not a finite number.</source>
        <translation>Un score d&apos;anomalie n&apos;est pas un nombre fini.</translation>
    </message>
    <message>
        <source>A threshold for a stated specificity needs images of normal cells.</source>
        <translation>Un seuil pour une spécificité donnée exige des images de cellules normales.</translation>
    </message>
    <message>
        <source>A threshold for a stated sensitivity needs images of abnormal cells.</source>
        <translation>Un seuil pour une sensibilité donnée exige des images de cellules anormales.</translation>
    </message>
    <message>
        <source>Name their class with --abnormal-class.</source>
        <translation>Nommez leur classe avec --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>BaselineClassifier</name>
    <message>
        <source>Baselines compute in f32, and the option &quot;precision&quot; says %1.</source>
        <translation>Les modèles de référence calculent en f32, mais l&apos;option « precision » indique %1.</translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation>Modèle de référence %1 sur %2</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>The network gave something that is no number.</source>
        <translation>Le réseau a produit autre chose qu&apos;un nombre.</translation>
    </message>
    <message>
        <source>The classification was stopped.</source>
        <translation>La classification a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>BaselineModel</name>
    <message>
        <source>%1: the network takes images of %2 pixels, and cytodiffusion.json says %3.</source>
        <translation>%1 : le réseau prend des images de %2 pixels, cytodiffusion.json indique %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>CalibrateRun</name>
    <message>
        <source>No class of %1 is left to calibrate with.</source>
        <translation>Il ne reste aucune classe de %1 pour l&apos;étalonnage.</translation>
    </message>
    <message>
        <source>The probabilities are not well determined: too few of the images are classified wrongly.</source>
        <translation>Les probabilités sont mal déterminées : trop peu d&apos;images sont mal classées.</translation>
    </message>
</context>
<context>
    <name>CalibrationFit</name>
    <message>
        <source>The weighting needs at least five different timesteps, and there are %1.</source>
        <translation>La pondération exige au moins cinq pas de temps différents, il y en a %1.</translation>
    </message>
    <message>
        <source>Use more trials.</source>
        <translation>Utilisez davantage d&apos;essais.</translation>
    </message>
    <message>
        <source>The fitted weighting is not positive at every timestep from %1 to %2, and so of no use.</source>
        <translation>La pondération ajustée n&apos;est pas positive à chaque pas de temps de %1 à %2 : elle est inutilisable.</translation>
    </message>
    <message>
        <source>Use more images or trials, or a narrower range with --timestep-low and --timestep-high.</source>
        <translation>Utilisez plus d&apos;images ou d&apos;essais, ou une plage plus étroite avec --timestep-low et --timestep-high.</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Score of the second best class minus that of the best one. Small: the two are hard to tell apart.</source>
        <translation>Score de la deuxième classe moins celui de la meilleure. Petit : les deux sont difficiles à distinguer.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>%1 trials, %2 evaluations</source>
        <translation>%1 essais, %2 évaluations</translation>
    </message>
    <message>
        <source>How often the model was asked about this cell, and for how many classes in total.</source>
        <translation>Combien de fois le modèle a été interrogé sur cette cellule, et pour combien de classes au total.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and hash</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 des poids : %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>With the same seed the prediction is the same again.</source>
        <translation>Avec la même graine, la prédiction est de nouveau la même.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>When the prediction was made.</source>
        <translation>Quand la prédiction a été faite.</translation>
    </message>
    <message>
        <source>Anomaly score %1. The model has no threshold, so it does not say whether that is unusual.</source>
        <translation>Score d&apos;anomalie %1. Le modèle n&apos;a pas de seuil : il ne dit pas si c&apos;est inhabituel.</translation>
    </message>
    <message>
        <source>! Unusual cell: anomaly score %1 is below the threshold %2.</source>
        <translation>! Cellule inhabituelle : le score d&apos;anomalie %1 est inférieur au seuil %2.</translation>
    </message>
    <message>
        <source>Not unusual: anomaly score %1 is not below the threshold %2.</source>
        <translation>Pas inhabituelle : le score d&apos;anomalie %1 n&apos;est pas inférieur au seuil %2.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>aucune confiance</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>non identifiable</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>classe inconnue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left without a label: %1</source>
        <comment>reason</comment>
        <translation>laissée sans étiquette : %1</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <comment>label and comment</comment>
        <translation>%1 (commentaire : %2)</translation>
    </message>
    <message>
        <source>%1, %2: back to %3</source>
        <translation>%1, %2 : retour à %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1 : échec : %2</translation>
    </message>
    <message>
        <source>%1: no class</source>
        <translation>%1 : aucune classe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: class</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>model: class, probability</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>CellPictures</name>
    <message>
        <source>The picture of this cell cannot be read. Skip the cell; the list of failed cells has the reason.</source>
        <translation>L’image de cette cellule ne peut pas être lue. Passez la cellule ; la liste des cellules en échec en donne la raison.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Il n&apos;y a pas de dossier de modèle %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Indiquez un dossier contenant unet/, vae/ et scheduler/.</translation>
    </message>
    <message>
        <source>%1: the autoencoder&apos;s latents do not fit the denoiser&apos;s input.</source>
        <translation>%1 : les latents de l&apos;auto-encodeur ne conviennent pas à l&apos;entrée du débruiteur.</translation>
    </message>
    <message>
        <source>%1: the width of &quot;conditioning&quot; in cytodiffusion.json is not &quot;cross_attention_dim&quot; in unet/config.json.</source>
        <translation>%1 : la largeur de « conditioning » dans cytodiffusion.json n&apos;est pas « cross_attention_dim » de unet/config.json.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model %1.</source>
        <translation>Mémoire insuffisante pour le modèle %1.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller model.</source>
        <translation>Fermez d&apos;autres programmes ou utilisez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded: %2</source>
        <translation>Le modèle %1 ne peut pas être chargé : %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>ClassGaussians</name>
    <message>
        <source>Fit it anew with `train-start`, or delete it.</source>
        <translation>Ajustez-le de nouveau avec `train-start`, ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of %1 does not fit the model.</source>
        <translation>L’entrée « %2 » de %1 ne convient pas au modèle.</translation>
    </message>
</context>
<context>
    <name>ClassSet</name>
    <message>
        <source>The model names no classes.</source>
        <translation>Le modèle ne nomme aucune classe.</translation>
    </message>
    <message>
        <source>A class has an empty name.</source>
        <translation>Une classe a un nom vide.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is named twice.</source>
        <translation>La classe « %1 » est nommée deux fois.</translation>
    </message>
</context>
<context>
    <name>ClassStyles</name>
    <message>
        <source>BASO</source>
        <translation>BASO</translation>
    </message>
    <message>
        <source>EO</source>
        <translation>EO</translation>
    </message>
    <message>
        <source>NRBC</source>
        <translation>NRBC</translation>
    </message>
    <message>
        <source>IG</source>
        <translation>IG</translation>
    </message>
    <message>
        <source>LYMPH</source>
        <translation>LYMPH</translation>
    </message>
    <message>
        <source>MONO</source>
        <translation>MONO</translation>
    </message>
    <message>
        <source>NEUT</source>
        <translation>NEUT</translation>
    </message>
    <message>
        <source>PLT</source>
        <translation>PLT</translation>
    </message>
    <message>
        <source>BLAST</source>
        <translation>BLAST</translation>
    </message>
    <message>
        <source>ART</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>SMUDGE</source>
        <translation>SMUDGE</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; must be a letter from A to Z.</source>
        <translation>La touche de « %1 » doit être une lettre de A à Z.</translation>
    </message>
    <message>
        <source>The key %1 is used twice.</source>
        <translation>La touche %1 est utilisée deux fois.</translation>
    </message>
    <message>
        <source>Give each class a letter of its own; %1 means &quot;cannot identify&quot;.</source>
        <translation>Donnez à chaque classe sa propre lettre ; %1 signifie « non identifiable ».</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basophile</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Éosinophile</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Érythroblaste</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Granulocyte immature</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Lymphocyte</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocyte</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrophile</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaquette</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blaste</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artéfact</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artéfact</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Cellule écrasée</translation>
    </message>
</context>
<context>
    <name>ClassifierModel</name>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes and cannot classify.</source>
        <translation>Le modèle %1 n&apos;a pas de cytodiffusion.json : il ne connaît aucune classe de cellules et ne peut pas classer.</translation>
    </message>
    <message>
        <source>Fine-tune it first, or choose a model that was trained with this program.</source>
        <translation>Affinez-le d&apos;abord, ou choisissez un modèle entraîné avec ce programme.</translation>
    </message>
    <message>
        <source>The model %1 names no class.</source>
        <translation>Le modèle %1 ne nomme aucune classe.</translation>
    </message>
    <message>
        <source>%1: the width of the conditioning is not the one that the denoiser takes.</source>
        <translation>%1 : la largeur du conditionnement n&apos;est pas celle que prend le débruiteur.</translation>
    </message>
    <message>
        <source>%1: the denoiser does not predict noise alone.</source>
        <translation>%1 : le débruiteur ne prédit pas le bruit seul.</translation>
    </message>
    <message>
        <source>%1: the image size in &quot;preprocessing&quot; is smaller than one latent pixel.</source>
        <translation>%1 : la taille d&apos;image dans « preprocessing » est inférieure à un pixel latent.</translation>
    </message>
    <message>
        <source>%1: &quot;mask_radius_fraction&quot; leaves no latent pixel.</source>
        <translation>%1 : « mask_radius_fraction » ne laisse aucun pixel latent.</translation>
    </message>
</context>
<context>
    <name>ClassifyRun</name>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Ce qui est fait est conservé : la même commande avec --resume continue.</translation>
    </message>
    <message>
        <source>Predictions and scores cannot both be written to %1.</source>
        <translation>Les prédictions et les scores ne peuvent pas être écrits tous deux dans %1.</translation>
    </message>
    <message>
        <source>Name two files.</source>
        <translation>Indiquez deux fichiers.</translation>
    </message>
    <message>
        <source>%1 of %2 images were classified before and are not computed again.</source>
        <translation>%1 images sur %2 ont déjà été classées et ne sont pas recalculées.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No image was found.</source>
        <translation>Aucune image n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff.</source>
        <translation>Les images se terminent par .jpg, .jpeg, .png, .bmp, .tif ou .tiff.</translation>
    </message>
    <message>
        <source>%1 of %2 images failed.</source>
        <translation>%1 images sur %2 ont échoué.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Le journal %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Name another file with --log.</source>
        <translation>Indiquez un autre fichier avec --log.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder and was not followed; name it itself if it is meant.</source>
        <translation>%1 est un lien vers un dossier et n’a pas été suivi ; nommez-le lui-même s’il est visé.</translation>
    </message>
    <message>
        <source>Images that failed: %1</source>
        <translation>Images en échec : %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at least %2.</source>
        <translation>%1 n’est pas un nombre entier d’au moins %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 n’est pas un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 is not a number of at least %2.</source>
        <translation>%1 n’est pas un nombre d’au moins %2.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3.</source>
        <translation>%1 n’est pas un nombre de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, then its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ComputeDevice</name>
    <message>
        <source>The device &quot;%1&quot; is not known.</source>
        <translation>L&apos;appareil « %1 » n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Set the device to auto, cpu, cuda or cuda:K.</source>
        <translation>Choisissez comme appareil auto, cpu, cuda ou cuda:K.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: no CUDA device can be used.</source>
        <translation>L&apos;appareil « %1 » n&apos;est pas disponible : aucun appareil CUDA n&apos;est utilisable.</translation>
    </message>
    <message>
        <source>Set the device to auto or cpu, or install a driver and a LibTorch built with CUDA.</source>
        <translation>Choisissez auto ou cpu, ou installez un pilote et une LibTorch avec CUDA.</translation>
    </message>
    <message>
        <source>Set the device to a smaller number.</source>
        <translation>Choisissez un numéro d&apos;appareil plus petit.</translation>
    </message>
    <message>
        <source>The precision &quot;%1&quot; is not known.</source>
        <translation>La précision « %1 » n&apos;est pas connue.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32, bf16 or f16.</source>
        <translation>Choisissez la précision auto, f32, bf16 ou f16.</translation>
    </message>
    <message>
        <source>The precision f16 needs a CUDA device.</source>
        <translation>La précision f16 exige un appareil CUDA.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32 or bf16.</source>
        <translation>Choisissez la précision auto, f32 ou bf16.</translation>
    </message>
    <message>
        <source>CUDA device %1, %2</source>
        <translation>Appareil CUDA %1, %2</translation>
    </message>
    <message>
        <source>The number of threads must lie between 0 and 1024.</source>
        <translation>Le nombre de fils doit être compris entre 0 et 1024.</translation>
    </message>
    <message>
        <source>The batch must lie between 0 and 65536.</source>
        <translation>Le lot doit être compris entre 0 et 65536.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the networks.</source>
        <translation>Mémoire insuffisante pour exécuter les réseaux.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller batch.</source>
        <translation>Fermez d&apos;autres programmes ou choisissez un lot plus petit.</translation>
    </message>
    <message>
        <source>The networks could not be run: %1</source>
        <translation>Les réseaux n&apos;ont pas pu être exécutés : %1</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: those of this computer are numbered from 0 to %2.</source>
        <translation>Le périphérique « %1 » n’est pas disponible : ceux de cet ordinateur sont numérotés de 0 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %1, %n thread(s)</source>
        <translation>
            <numerusform>Processeur, %1, %n fil d&apos;exécution</numerusform>
            <numerusform>Processeur, %1, %n fils d&apos;exécution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1 cells, page %2 of %3</source>
        <translation>%1 cellules, page %2 sur %3</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellules</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Model %1. %2</source>
        <translation>Modèle %1. %2</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no probability fitted</source>
        <translation>aucune probabilité ajustée</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>anomaly %1</source>
        <translation>anomalie %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>no limit fitted</source>
        <translation>aucune limite ajustée</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anormale</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>pruned after %1 trials</source>
        <translation>écartée après %1 essais</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1, line %2: a quoted cell never ends.</source>
        <translation>%1, ligne %2 : une cellule entre guillemets ne se termine pas.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has %3 cells where the header has %4.</source>
        <translation>%1, ligne %2 : la ligne a %3 cellules, l&apos;en-tête %4.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 n&apos;a pas de ligne d&apos;en-tête.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Vérifiez le dossier, les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nommez une autre destination.</translation>
    </message>
    <message>
        <source>The name of a file to write is empty.</source>
        <translation>Le nom d’un fichier à écrire est vide.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nommez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, which would be replaced by the file.</source>
        <translation>%1 est un périphérique, un tube ou une socket, que le fichier remplacerait.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 ne peut pas être écrit : il n’y a pas de dossier %2.</translation>
    </message>
    <message>
        <source>Make the folder, or name another file.</source>
        <translation>Créez le dossier ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is closed.</source>
        <translation>%1 ne peut pas être écrit : le dossier %2 est fermé à l’écriture.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another file.</source>
        <translation>Vérifiez ses droits ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>The name of a folder to write to is empty.</source>
        <translation>Le nom d’un dossier où écrire est vide.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nommez un dossier.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 is closed: nothing can be written to it.</source>
        <translation>Rien ne peut être écrit dans le dossier %1.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another folder.</source>
        <translation>Vérifiez ses droits ou nommez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>DatasetSelection</name>
    <message>
        <source>The file has the form {&quot;class of the data set&quot;: &quot;class of the model&quot;}.</source>
        <translation>Le fichier a la forme {&quot;classe des données&quot;: &quot;classe du modèle&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; must be a class or null.</source>
        <translation>%1 : la valeur de « %2 » doit être une classe ou null.</translation>
    </message>
    <message>
        <source>The data set has no class &quot;%1&quot;.</source>
        <translation>Les données n&apos;ont pas de classe « %1 ».</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the data set does not have.</source>
        <translation>La table de classes nomme « %1 », absente des données.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the model does not know.</source>
        <translation>La table de classes nomme « %1 », que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>The model knows: %1.</source>
        <translation>Le modèle connaît : %1.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Le modèle ne connaît pas la classe « %1 ».</translation>
    </message>
    <message>
        <source>The model knows: %1. Where the command has these options, map the class with --class-map, or name it with --abnormal-class.</source>
        <translation>Le modèle connaît : %1. Là où la commande a ces options, associez la classe avec --class-map ou nommez-la avec --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Classifying</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>The batch was halved to %1: memory ran out.</source>
        <translation>Le lot a été réduit de moitié à %1 : mémoire épuisée.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must lie between %2 and %3.</source>
        <translation>L&apos;option « %1 » doit être comprise entre %2 et %3.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-low&quot; must not be larger than &quot;timestep-high&quot;.</source>
        <translation>L&apos;option « timestep-low » ne doit pas dépasser « timestep-high ».</translation>
    </message>
    <message>
        <source>The option &quot;timestep-high&quot; must be less than %1, the number of the model&apos;s noise levels.</source>
        <translation>L&apos;option « timestep-high » doit être inférieure à %1, le nombre de niveaux de bruit du modèle.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;weighting&quot; is not positive at all timesteps between %1 and %2.</source>
        <translation>La « weighting » du modèle n&apos;est pas positive à tous les pas de temps entre %1 et %2.</translation>
    </message>
    <message>
        <source>Calibrate the model anew, or narrow the range of timesteps.</source>
        <translation>Réétalonnez le modèle ou réduisez la plage de pas de temps.</translation>
    </message>
    <message>
        <source>The networks in memory are on another device or in another precision than asked for.</source>
        <translation>Les réseaux en mémoire sont sur un autre appareil ou dans une autre précision que demandé.</translation>
    </message>
    <message>
        <source>Computing on %1.</source>
        <translation>Calcul sur %1.</translation>
    </message>
    <message>
        <source>Computing heatmaps</source>
        <translation>Calcul des cartes de chaleur</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The network gave a number that is not finite.</source>
        <translation>Le réseau a produit un nombre non fini.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Vérifiez le modèle avec « model verify » ou utilisez la précision f32.</translation>
    </message>
    <message>
        <source>The target class is not one of the model&apos;s classes.</source>
        <translation>La classe cible n&apos;est pas une classe du modèle.</translation>
    </message>
    <message>
        <source>The class to generate is not one of the model&apos;s classes.</source>
        <translation>La classe à générer n&apos;est pas une classe du modèle.</translation>
    </message>
    <message>
        <source>The option &quot;steps&quot; must lie between 1 and %1.</source>
        <translation>L&apos;option « steps » doit être comprise entre 1 et %1.</translation>
    </message>
    <message>
        <source>The option &quot;count&quot; must lie between 1 and 1000000.</source>
        <translation>L&apos;option « count » doit être comprise entre 1 et 1000000.</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Génération d&apos;images</translation>
    </message>
    <message>
        <source>The network gave numbers that are not finite.</source>
        <translation>Le réseau a produit des nombres non finis.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Le modèle ne connaît pas la classe « %1 ».</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide.</source>
        <translation>Avec une seule classe, il n&apos;y a rien à décider.</translation>
    </message>
    <message>
        <source>Name two classes or more.</source>
        <translation>Indiquez deux classes ou plus.</translation>
    </message>
    <message>
        <source>The model %1 has no &quot;weighting&quot; of its own: that of the authors&apos; model is used. Calibration fits one.</source>
        <translation>Le modèle %1 n’a pas de « weighting » propre : celui du modèle des auteurs est utilisé. L’étalonnage en ajuste un.</translation>
    </message>
</context>
<context>
    <name>EvaluateRun</name>
    <message>
        <source>An AUC needs images of the abnormal classes and of others that could be predicted.</source>
        <translation>Une AUC exige des images des classes anormales et d&apos;autres qui ont pu être prédites.</translation>
    </message>
    <message>
        <source>A threshold is chosen where a class is abnormal, and none is.</source>
        <translation>Un seuil est choisi là où une classe est anormale, et aucune ne l&apos;est.</translation>
    </message>
    <message>
        <source>Name it with --abnormal-class.</source>
        <translation>Nommez-la avec --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erreur d&apos;étalonnage attendue</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Score de Brier</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images that could not be predicted</source>
        <translation>Images qui n&apos;ont pas pu être prédites</translation>
    </message>
    <message>
        <source>Seconds per image</source>
        <translation>Secondes par image</translation>
    </message>
    <message>
        <source>Denoiser evaluations per image</source>
        <translation>Évaluations du débruiteur par image</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Recall: share of the class&apos;s images that were recognised. Precision: share of the images predicted as the class that belong to it.</source>
        <translation>Rappel : part des images de la classe qui ont été reconnues. Précision : part des images prédites comme telles qui appartiennent à la classe.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Area under the ROC curve, the model&apos;s score</source>
        <translation>Aire sous la courbe ROC, score du modèle</translation>
    </message>
    <message>
        <source>Area under the ROC curve, margin</source>
        <translation>Aire sous la courbe ROC, marge</translation>
    </message>
    <message>
        <source>Area under the ROC curve, zeta</source>
        <translation>Aire sous la courbe ROC, zêta</translation>
    </message>
    <message>
        <source>Abnormal images</source>
        <translation>Images anormales</translation>
    </message>
    <message>
        <source>Normal images</source>
        <translation>Images normales</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spécificité</translation>
    </message>
    <message>
        <source>Evaluation of a model</source>
        <translation>Évaluation d&apos;un modèle</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <translation>Données : %1</translation>
    </message>
    <message>
        <source>Model (SHA-256 of its weights): %1</source>
        <translation>Modèle (SHA-256 de ses poids) : %1</translation>
    </message>
    <message>
        <source>Computed on: %1</source>
        <translation>Calculé sur : %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Version du programme : %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Écrit le : %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Classes in question, all others being ruled out</source>
        <translation>Classes envisagées, toutes les autres étant exclues</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals.</source>
        <translation>Entre parenthèses : intervalles à 95 %.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>AUC, margin</source>
        <translation>AUC, marge</translation>
    </message>
    <message>
        <source>AUC, zeta</source>
        <translation>AUC, zêta</translation>
    </message>
    <message>
        <source>Differences to %1 on the same images: above 0, the other model is better. p: exact McNemar test.</source>
        <translation>Différences avec %1 sur les mêmes images : au-dessus de 0, l&apos;autre modèle est meilleur. p : test exact de McNemar.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modèles comparés</translation>
    </message>
    <message>
        <source>ROC curve of the margin, all models</source>
        <translation>Courbe ROC de la marge, tous les modèles</translation>
    </message>
    <message>
        <source>ROC curve of zeta, all models</source>
        <translation>Courbe ROC de zêta, tous les modèles</translation>
    </message>
    <message>
        <source>Reliability of the shown probabilities: %1</source>
        <translation>Fiabilité des probabilités affichées : %1</translation>
    </message>
    <message>
        <source>Cells whose score is below the threshold are flagged.</source>
        <translation>Les cellules dont le score est inférieur au seuil sont signalées.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Distribution of the margin</source>
        <translation>Distribution de la marge</translation>
    </message>
    <message>
        <source>Distribution of zeta</source>
        <translation>Distribution de zêta</translation>
    </message>
</context>
<context>
    <name>ExperimentAblation</name>
    <message>
        <source>The trials were computed with another number of classes.</source>
        <translation>Les essais ont été calculés avec un autre nombre de classes.</translation>
    </message>
    <message>
        <source>The trials of %1 of %2 images were computed before.</source>
        <translation>Les essais de %1 images sur %2 ont déjà été calculés.</translation>
    </message>
    <message>
        <source>None of the images of %1 could be classified.</source>
        <translation>Aucune des images de %1 n&apos;a pu être classée.</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>ExperimentAnomaly</name>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>Les tableaux de %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Supprimez ce dossier et refaites l&apos;expérience.</translation>
    </message>
</context>
<context>
    <name>ExperimentBuckets</name>
    <message>
        <source>The images were computed with different numbers of classes.</source>
        <translation>Les images ont été calculées avec des nombres de classes différents.</translation>
    </message>
    <message>
        <source>The learned weighting needs images to learn from.</source>
        <translation>La pondération apprise exige des images d&apos;apprentissage.</translation>
    </message>
    <message>
        <source>The learned weighting did not converge.</source>
        <translation>La pondération apprise n&apos;a pas convergé.</translation>
    </message>
</context>
<context>
    <name>ExperimentCells</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Preparing cells</source>
        <translation>Préparation des cellules</translation>
    </message>
    <message>
        <source>%1 could not be prepared: %2</source>
        <translation>%1 n&apos;a pas pu être préparé : %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
</context>
<context>
    <name>ExperimentCompare</name>
    <message>
        <source>The models were not asked about the same images.</source>
        <translation>Les modèles n&apos;ont pas été interrogés sur les mêmes images.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparaison avec %1</translation>
    </message>
</context>
<context>
    <name>ExperimentConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrigez le fichier de configuration.</translation>
    </message>
    <message>
        <source>%1 names no method.</source>
        <translation>%1 ne nomme aucune méthode.</translation>
    </message>
    <message>
        <source>%1: the name of a method, &quot;%2&quot;, must consist of letters, digits, - and _.</source>
        <translation>%1 : le nom d&apos;une méthode, « %2 », ne doit comporter que lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>%1: two methods are called &quot;%2&quot;.</source>
        <translation>%1 : deux méthodes s&apos;appellent « %2 ».</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; is empty.</source>
        <translation>%1 : « trials » est vide.</translation>
    </message>
    <message>
        <source>%1: &quot;prune_trials&quot; is larger than the largest of &quot;trials&quot;, %2.</source>
        <translation>%1 : « prune_trials » dépasse la plus grande valeur de « trials », %2.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; is empty.</source>
        <translation>%1 : « trials » de la procédure « %2 » est vide.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; has a number twice.</source>
        <translation>%1 : « trials » de la procédure « %2 » contient deux fois un même nombre.</translation>
    </message>
    <message>
        <source>%1: the trials of the procedure &quot;%2&quot; stand beside its classifier, not in it.</source>
        <translation>%1 : les essais de la procédure « %2 » se placent à côté de son « classifier », pas dedans.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be of the kind baseline: what judges synthetic cells is of another architecture than what made them.</source>
        <translation>%1 : « %2 » doit être du genre baseline : ce qui juge les cellules synthétiques est d&apos;une autre architecture que ce qui les a produites.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must not crop: the cells are what the model sees already.</source>
        <translation>%1 : « %2 » ne doit pas recadrer : les cellules sont déjà ce que voit le modèle.</translation>
    </message>
    <message>
        <source>%1: &quot;images_per_class&quot; is less than &quot;folds&quot;.</source>
        <translation>%1 : « images_per_class » est inférieur à « folds ».</translation>
    </message>
</context>
<context>
    <name>ExperimentFewImages</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>None of the test images of %1 could be classified.</source>
        <translation>Aucune des images de test de %1 n&apos;a pu être classée.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolder</name>
    <message>
        <source>%1 holds another experiment, which differs in %2.</source>
        <translation>%1 contient une autre expérience, qui diffère par %2.</translation>
    </message>
    <message>
        <source>Choose another output folder, or run it with what it was begun with.</source>
        <translation>Choisissez un autre dossier de sortie, ou exécutez-la avec ce avec quoi elle a commencé.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>An experiment names its data by their content: remove or repair the file.</source>
        <translation>Une expérience nomme ses données par leur contenu : supprimez ou réparez le fichier.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolds</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>Les tableaux de %1 ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Supprimez ce dossier et refaites l&apos;expérience.</translation>
    </message>
</context>
<context>
    <name>ExperimentLeaveOut</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>ExperimentReaders</name>
    <message>
        <source>The study was changed outside of the program: %1</source>
        <translation>L&apos;étude a été modifiée en dehors du programme : %1</translation>
    </message>
    <message>
        <source>`study verify-audit` names everything that was changed. Compare with a backup.</source>
        <translation>« study verify-audit » nomme tout ce qui a été modifié. Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The study was changed while its readers were compared.</source>
        <translation>L&apos;étude a été modifiée pendant que ses lecteurs étaient comparés.</translation>
    </message>
    <message>
        <source>Run the experiment again when nobody is at work on it.</source>
        <translation>Relancez l&apos;expérience quand personne n&apos;y travaille.</translation>
    </message>
    <message>
        <source>No cell of %1 has labels of two readers.</source>
        <translation>Aucune cellule de %1 n&apos;a d&apos;étiquettes de deux lecteurs.</translation>
    </message>
    <message>
        <source>Readers can be compared when they have labelled the same cells.</source>
        <translation>Les lecteurs peuvent être comparés quand ils ont étiqueté les mêmes cellules.</translation>
    </message>
    <message>
        <source>Labels newer than the consensus that they are compared with: %1.</source>
        <translation>Étiquettes plus récentes que le consensus auquel elles sont comparées : %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentSpeed</name>
    <message>
        <source>The procedure &quot;%1&quot; is the naive one of diffusion models, and this model is none.</source>
        <translation>La procédure « %1 » est la procédure naïve des modèles de diffusion, et ce modèle n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Indiquez un modèle de diffusion.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
</context>
<context>
    <name>ExperimentSynthetic</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>The result of a fold of the detector is damaged.</source>
        <translation>Le résultat d&apos;un pli du détecteur est endommagé.</translation>
    </message>
    <message>
        <source>Remove the folder &quot;detector&quot; and run the experiment again.</source>
        <translation>Supprimez le dossier « detector » et refaites l&apos;expérience.</translation>
    </message>
    <message>
        <source>None of the cells of %1 could be judged.</source>
        <translation>Aucune des cellules de %1 n&apos;a pu être jugée.</translation>
    </message>
    <message>
        <source>The classifier %1 is the model that makes the cells, and would agree with itself.</source>
        <translation>Le classificateur %1 est le modèle qui produit les cellules, et serait d&apos;accord avec lui-même.</translation>
    </message>
    <message>
        <source>Name one of another architecture.</source>
        <translation>Indiquez-en un d&apos;une autre architecture.</translation>
    </message>
    <message>
        <source>There are no real cells of the class &quot;%1&quot; left for the judge to learn from.</source>
        <translation>Il ne reste pas de cellules réelles de la classe « %1 » dont le juge pourrait apprendre.</translation>
    </message>
    <message>
        <source>Name a folder of others with --train.</source>
        <translation>Indiquez avec --train un dossier contenant d&apos;autres cellules.</translation>
    </message>
</context>
<context>
    <name>ExperimentTools</name>
    <message>
        <source>%1 is a baseline: it has no heatmaps and makes no cells.</source>
        <translation>%1 est un modèle de référence : il n&apos;a pas de cartes de chaleur et ne produit pas de cellules.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Indiquez un modèle de diffusion.</translation>
    </message>
</context>
<context>
    <name>ExperimentTrials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 holds no trials of an image.</source>
        <translation>%1 ne contient pas d&apos;essais d&apos;une image.</translation>
    </message>
    <message>
        <source>%1 was computed with another model or other options.</source>
        <translation>%1 a été calculé avec un autre modèle ou d&apos;autres options.</translation>
    </message>
</context>
<context>
    <name>ExplainRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Le modèle ne connaît pas la classe « %1 ».</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Il connaît : %1.</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Calcul des explications</translation>
    </message>
    <message>
        <source>Explaining was stopped.</source>
        <translation>L&apos;explication a été arrêtée.</translation>
    </message>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Ce qui est fait est conservé : la même commande avec --resume continue.</translation>
    </message>
</context>
<context>
    <name>FilesText</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Vérifiez le dossier, les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
</context>
<context>
    <name>FilterFacts</name>
    <message>
        <source>All readers agree</source>
        <translation>Tous les lecteurs sont d&apos;accord</translation>
    </message>
    <message>
        <source>Decided by majority</source>
        <translation>Décidé à la majorité</translation>
    </message>
    <message>
        <source>Decided by seniority</source>
        <translation>Décidé par l&apos;expérience</translation>
    </message>
    <message>
        <source>Decided by an adjudicator</source>
        <translation>Décidé par un arbitre</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Non résolu</translation>
    </message>
</context>
<context>
    <name>FoldImport</name>
    <message>
        <source>%1 is of the same model as a table before it.</source>
        <translation>%1 vient du même modèle qu&apos;un tableau précédent.</translation>
    </message>
    <message>
        <source>Each fold has a model of its own.</source>
        <translation>Chaque pli a son propre modèle.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of the first fold.</source>
        <translation>Les classes de %1 ne sont pas celles du premier pli.</translation>
    </message>
    <message>
        <source>Folds of one set are trained on the same classes.</source>
        <translation>Les plis d&apos;un ensemble sont entraînés sur les mêmes classes.</translation>
    </message>
    <message>
        <source>The row does not say which content the image had: %1</source>
        <translation>La ligne ne dit pas quel contenu avait l&apos;image : %1</translation>
    </message>
    <message>
        <source>The study has no image of this content.</source>
        <translation>L&apos;étude n&apos;a pas d&apos;image de ce contenu.</translation>
    </message>
    <message>
        <source>A copy of an image above.</source>
        <translation>Une copie d&apos;une image plus haut.</translation>
    </message>
    <message>
        <source>The image %1 is in two folds, %2 and %3.</source>
        <translation>L&apos;image %1 est dans deux plis, %2 et %3.</translation>
    </message>
    <message>
        <source>At least one of their models was trained on it, and so its prediction is no test.</source>
        <translation>L&apos;un au moins de leurs modèles a été entraîné avec : sa prédiction n&apos;est donc pas un test.</translation>
    </message>
    <message>
        <source>A model set needs a name.</source>
        <translation>Un ensemble de modèles doit avoir un nom.</translation>
    </message>
    <message>
        <source>A model set needs the tables of at least one fold.</source>
        <translation>Un ensemble de modèles exige les tableaux d&apos;au moins un pli.</translation>
    </message>
</context>
<context>
    <name>FoldReview</name>
    <message>
        <source>The predictions of %1 and the labels agree everywhere: there is nothing to review.</source>
        <translation>Les prédictions de %1 et les étiquettes concordent partout : rien à revoir.</translation>
    </message>
</context>
<context>
    <name>FoldTable</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 is no number of the kind that belongs there.</source>
        <translation>« %1 » dans la colonne %2 n&apos;est pas un nombre du type attendu.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 n&apos;a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>Name the tables that `classify --output FILE --scores FILE` has written.</source>
        <translation>Indiquez les tableaux écrits par `classify --output FILE --scores FILE`.</translation>
    </message>
    <message>
        <source>the classes of %1 are not those of the images before.</source>
        <translation>les classes de %1 ne sont pas celles des images précédentes.</translation>
    </message>
    <message>
        <source>the table of scores does not have all classes of %1.</source>
        <translation>le tableau des scores n&apos;a pas toutes les classes de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of the table of scores.</source>
        <translation>« %1 » n&apos;est pas une classe du tableau des scores.</translation>
    </message>
    <message>
        <source>the row is not of the same model as those before.</source>
        <translation>la ligne n&apos;est pas du même modèle que les précédentes.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 n&apos;a pas de lignes.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>GenerateRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Le modèle ne connaît pas la classe « %1 ».</translation>
    </message>
    <message>
        <source>`model info` lists its classes.</source>
        <translation>« model info » énumère ses classes.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Génération</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Labels, in the gallery</source>
        <translation>Étiquettes, dans la galerie</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Étiqueter comme %1</translation>
    </message>
    <message>
        <source>Label as &quot;cannot identify&quot;</source>
        <translation>Étiqueter comme « non identifiable »</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 à 4</translation>
    </message>
    <message>
        <source>How sure you are: high, moderate, low, no confidence</source>
        <translation>Votre confiance : élevée, moyenne, faible, aucune</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>Another cell; with Shift select more</source>
        <translation>Une autre cellule ; avec Maj, en sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Pictures, in the inspector</source>
        <translation>Images, dans l&apos;inspecteur</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Plus grand et plus petit</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the whole cell</source>
        <translation>Afficher toute la cellule</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espace, maintenue</translation>
    </message>
    <message>
        <source>The original instead of the change</source>
        <translation>L&apos;original au lieu de la modification</translation>
    </message>
    <message>
        <source>About CytoDiffusion</source>
        <translation>À propos de CytoDiffusion</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;A workbench for blood cell images and a diffusion classifier.&lt;/p&gt;&lt;p&gt;For research use only. Not a medical device, not for diagnosis.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3. Method: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;Un poste de travail pour les images de cellules sanguines et un classifieur par diffusion.&lt;/p&gt;&lt;p&gt;Réservé à la recherche. Ce n&apos;est pas un dispositif médical ; ne pas utiliser pour le diagnostic.&lt;/p&gt;&lt;p&gt;Licence publique générale GNU, version 3. Méthode : Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ImageQueue</name>
    <message>
        <source>The image could not be prepared: %1</source>
        <translation>L&apos;image n&apos;a pas pu être préparée : %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>Mémoire insuffisante pour l&apos;image.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Fermez d&apos;autres programmes ou utilisez une image plus petite.</translation>
    </message>
</context>
<context>
    <name>ImageSelection</name>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2.</source>
        <translation>« %1 » n&apos;est pas une expression rationnelle : %2.</translation>
    </message>
    <message>
        <source>The split was stopped.</source>
        <translation>La répartition a été arrêtée.</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two folds.</source>
        <translation>La validation croisée exige au moins deux plis.</translation>
    </message>
    <message>
        <source>There is no fold %1: the folds are 0 to %2.</source>
        <translation>Il n&apos;y a pas de pli %1 : les plis vont de 0 à %2.</translation>
    </message>
    <message>
        <source>%1 folds cannot be made of %2 groups of images.</source>
        <translation>Impossible de former %1 plis à partir de %2 groupes d&apos;images.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; cannot be spread over %2 folds: it has too few groups of images.</source>
        <translation>La classe « %1 » ne peut pas être répartie sur %2 plis : trop peu de groupes d&apos;images.</translation>
    </message>
    <message>
        <source>Use fewer folds or smaller groups, or leave the class out.</source>
        <translation>Prenez moins de plis ou des groupes plus petits, ou omettez la classe.</translation>
    </message>
    <message>
        <source>%1 images of the class &quot;%2&quot; were asked for, and there are %3.</source>
        <translation>%1 images de la classe « %2 » ont été demandées, il y en a %3.</translation>
    </message>
    <message>
        <source>%1 has no class &quot;%2&quot; to exclude.</source>
        <translation>%1 n&apos;a pas de classe « %2 » à exclure.</translation>
    </message>
    <message>
        <source>Name one of the folders of the data set.</source>
        <translation>Indiquez un des dossiers des données.</translation>
    </message>
    <message>
        <source>No class of %1 is left to train on.</source>
        <translation>Il ne reste aucune classe de %1 pour l&apos;entraînement.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>There is not enough memory to read &quot;%1&quot;.</source>
        <translation>Mémoire insuffisante pour lire « %1 ».</translation>
    </message>
    <message>
        <source>Close other programs or reduce the image.</source>
        <translation>Fermez d&apos;autres programmes ou réduisez l&apos;image.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged and cannot be decoded.</source>
        <translation>Le contenu de « %1 » est endommagé et ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or copy it again.</source>
        <translation>Ouvrez-la dans un autre programme et enregistrez-la de nouveau, ou recopiez-la.</translation>
    </message>
    <message>
        <source>The pixels of &quot;%1&quot; are stored in a way that is not supported.</source>
        <translation>Les pixels de « %1 » sont enregistrés d&apos;une manière non prise en charge.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF with 8 or 16 bits per channel.</source>
        <translation>Enregistrez-la en PNG ou TIFF avec 8 ou 16 bits par canal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <translation>Copiez ou exportez de nouveau l&apos;image.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GB.</source>
        <translation>« %1 » dépasse 1 Go.</translation>
    </message>
    <message>
        <source>Cut out the cells and save them as single images.</source>
        <translation>Découpez les cellules et enregistrez-les comme images séparées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels; the limit is 100 megapixels.</source>
        <translation>« %1 » a %2 x %3 pixels ; la limite est de 100 mégapixels.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; may not be entered.</source>
        <translation>L&apos;accès au dossier de « %1 » est refusé.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Vérifiez le chemin ; le fichier a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an image.</source>
        <translation>« %1 » est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>Name the images in it, or rename the folder.</source>
        <translation>Indiquez les images qu&apos;il contient ou renommez le dossier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an image file.</source>
        <translation>« %1 » est un périphérique ou un tube, pas un fichier image.</translation>
    </message>
    <message>
        <source>Save the image to a file first.</source>
        <translation>Enregistrez d&apos;abord l&apos;image dans un fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>« %1 » ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: %2.</source>
        <translation>« %1 » ne peut pas être lu jusqu&apos;à la fin : %2.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection and try again.</source>
        <translation>Vérifiez le disque ou la connexion réseau et réessayez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>« %1 » est endommagé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before the image is complete.</source>
        <translation>« %1 » se termine avant que l&apos;image soit complète.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The kind of image in &quot;%1&quot; is not supported: %2.</source>
        <translation>Le type d&apos;image de « %1 » n&apos;est pas pris en charge : %2.</translation>
    </message>
    <message>
        <source>lossless or hierarchical JPEG</source>
        <translation>JPEG sans perte ou hiérarchique</translation>
    </message>
    <message>
        <source>JPEG with %1 bits per channel</source>
        <translation>JPEG à %1 bits par canal</translation>
    </message>
    <message>
        <source>JPEG with %1 channels</source>
        <translation>JPEG à %1 canaux</translation>
    </message>
    <message>
        <source>JPEG without a height in its header</source>
        <translation>JPEG sans hauteur dans son en-tête</translation>
    </message>
    <message>
        <source>bitmap that holds a JPEG or PNG</source>
        <translation>bitmap contenant un JPEG ou un PNG</translation>
    </message>
    <message>
        <source>TIFF with floating-point or signed values</source>
        <translation>TIFF à valeurs flottantes ou signées</translation>
    </message>
    <message>
        <source>TIFF with %1 bits per channel</source>
        <translation>TIFF à %1 bits par canal</translation>
    </message>
    <message>
        <source>TIFF with %1 channels</source>
        <translation>TIFF à %1 canaux</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel that is not grey or RGB</source>
        <translation>TIFF à 16 bits par canal, ni gris ni RVB</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel in separate planes</source>
        <translation>TIFF à 16 bits par canal en plans séparés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image of a known kind.</source>
        <translation>« %1 » n&apos;est pas une image d&apos;un type connu.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP and TIFF files can be read.</source>
        <translation>Les fichiers JPEG, PNG, BMP et TIFF peuvent être lus.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Vérifiez le chemin ; le dossier a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file, not a data set.</source>
        <translation>« %1 » est un fichier, pas un jeu de données.</translation>
    </message>
    <message>
        <source>Name the folder that holds one folder of images per class.</source>
        <translation>Indiquez le dossier qui contient un dossier d&apos;images par classe.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; may not be read.</source>
        <translation>La lecture du dossier « %1 » est refusée.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>No folder in &quot;%1&quot; holds an image.</source>
        <translation>Aucun dossier de « %1 » ne contient d&apos;image.</translation>
    </message>
    <message>
        <source>A data set has one folder per class with JPEG, PNG, BMP or TIFF files.</source>
        <translation>Un jeu de données a un dossier par classe avec des fichiers JPEG, PNG, BMP ou TIFF.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be searched for images: %2.</source>
        <translation>Impossible de chercher des images dans le dossier « %1 » : %2.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; is not in UTF-8, so that the file cannot be opened; \x stands before its other bytes.</source>
        <translation>Le nom de « %1 » n’est pas en UTF-8, si bien que le fichier ne peut pas être ouvert ; \x précède ses autres octets.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Renommez-le.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Mémoire insuffisante pour cela.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The program met an unexpected state: %1.</source>
        <translation>Le programme a rencontré un état inattendu : %1.</translation>
    </message>
    <message>
        <source>The program met an unexpected state.</source>
        <translation>Le programme a rencontré un état inattendu.</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The key of &quot;%1&quot; must be a letter from A to Z.</source>
        <translation>La touche de « %1 » doit être une lettre de A à Z.</translation>
    </message>
    <message>
        <source>The letter %1 means &quot;cannot identify&quot;; &quot;%2&quot; needs another.</source>
        <translation>La lettre %1 signifie « non identifiable » ; « %2 » en exige une autre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have the key %2: letters and digits alone name classes and confidences, and arrow keys move through the cells.</source>
        <translation>« %1 » ne peut pas avoir la touche %2 : les lettres et chiffres seuls désignent classes et confiances, et les flèches parcourent les cellules.</translation>
    </message>
    <message>
        <source>The key %1 has two meanings: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>La touche %1 a deux sens : « %2 » et « %3 ».</translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>The study has no image &quot;%1&quot;.</source>
        <translation>L&apos;étude n&apos;a pas d&apos;image « %1 ».</translation>
    </message>
    <message>
        <source>The reader is missing.</source>
        <translation>Le lecteur manque.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 ne participe plus à cette étude.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>L&apos;étude n&apos;a pas de classe « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence: it is high, moderate, low or no.</source>
        <translation>« %1 » n&apos;est pas une confiance : high, moderate, low ou no.</translation>
    </message>
    <message>
        <source>The table labels this image twice for %1.</source>
        <translation>La table étiquette cette image deux fois pour %1.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 n&apos;a pas de colonne « %2 ».</translation>
    </message>
    <message>
        <source>Columns are image_path or image_sha256, reader, label_class, label_confidence, comment.</source>
        <translation>Les colonnes sont image_path ou image_sha256, reader, label_class, label_confidence, comment.</translation>
    </message>
    <message>
        <source>Reading the labels was cancelled.</source>
        <translation>La lecture des étiquettes a été annulée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 of an image.</source>
        <translation>« %1 » n&apos;est pas le SHA-256 d&apos;une image.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has another content than the table says.</source>
        <translation>L&apos;image « %1 » a un autre contenu que celui indiqué par le tableau.</translation>
    </message>
    <message>
        <source>The content of the image &quot;%1&quot; has not been read yet: it cannot be compared.</source>
        <translation>Le contenu de l&apos;image « %1 » n&apos;a pas encore été lu : il ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
</context>
<context>
    <name>MatrixRun</name>
    <message>
        <source>Explaining</source>
        <translation>Calcul des explications</translation>
    </message>
    <message>
        <source>%1 has no row: none of its images could be read.</source>
        <translation>%1 n&apos;a pas de ligne : aucune de ses images n&apos;a pu être lue.</translation>
    </message>
    <message>
        <source>%1: the model takes none of %2 images for this class.</source>
        <translation>%1 : le modèle n&apos;attribue aucune des %2 images à cette classe.</translation>
    </message>
    <message>
        <source>%1 holds no image that can be explained.</source>
        <translation>%1 ne contient aucune image explicable.</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>%1: the file does not hold a JSON object.</source>
        <translation>%1 : le fichier ne contient pas d&apos;objet JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must lie between 1 and %3.</source>
        <translation>%1 : « %2 » doit être compris entre 1 et %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the value %3, which this program does not support.</source>
        <translation>%1 : « %2 » a la valeur %3, que ce programme ne prend pas en charge.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must have one entry for each of the %3 blocks.</source>
        <translation>%1 : « %2 » doit avoir une entrée pour chacun des %3 blocs.</translation>
    </message>
    <message>
        <source>Use a checkpoint in Stable Diffusion 1.5&apos;s layout.</source>
        <translation>Utilisez un point de contrôle au format de Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not supported.</source>
        <translation>%1 : le champ « %2 » n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has a value of the wrong type.</source>
        <translation>%1 : « %2 » a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names the block type %3, which this program does not support.</source>
        <translation>%1 : « %2 » nomme le type de bloc %3, que ce programme ne prend pas en charge.</translation>
    </message>
    <message>
        <source>%1: &quot;block_out_channels&quot; must have 1 to %2 entries.</source>
        <translation>%1 : « block_out_channels » doit avoir de 1 à %2 entrées.</translation>
    </message>
    <message>
        <source>%1: every entry of &quot;block_out_channels&quot; must be a multiple of &quot;norm_num_groups&quot;.</source>
        <translation>%1 : chaque entrée de « block_out_channels » doit être un multiple de « norm_num_groups ».</translation>
    </message>
    <message>
        <source>%1: &quot;down_block_types&quot;, &quot;up_block_types&quot; and &quot;block_out_channels&quot; differ in length.</source>
        <translation>%1 : « down_block_types », « up_block_types » et « block_out_channels » n&apos;ont pas la même longueur.</translation>
    </message>
    <message>
        <source>%1: &quot;attention_head_dim&quot; must divide the channels of its block.</source>
        <translation>%1 : « attention_head_dim » doit diviser les canaux de son bloc.</translation>
    </message>
    <message>
        <source>%1: &quot;downsample_padding&quot; must be 0 or 1.</source>
        <translation>%1 : « downsample_padding » doit valoir 0 ou 1.</translation>
    </message>
    <message>
        <source>%1: &quot;sample_size&quot; must be one number.</source>
        <translation>%1 : « sample_size » doit être un seul nombre.</translation>
    </message>
    <message>
        <source>%1: without layers in its blocks, all &quot;block_out_channels&quot; must be equal.</source>
        <translation>%1 : sans couches dans ses blocs, tous les « block_out_channels » doivent être égaux.</translation>
    </message>
    <message>
        <source>%1: &quot;layers_per_block&quot; must lie between 0 and 16.</source>
        <translation>%1 : « layers_per_block » doit être compris entre 0 et 16.</translation>
    </message>
    <message>
        <source>%1: &quot;scaling_factor&quot; must be positive.</source>
        <translation>%1 : « scaling_factor » doit être positif.</translation>
    </message>
    <message>
        <source>%1: &quot;beta_start&quot; and &quot;beta_end&quot; must satisfy 0 &lt; start &lt;= end &lt; 1.</source>
        <translation>%1 : « beta_start » et « beta_end » doivent vérifier 0 &lt; début &lt;= fin &lt; 1.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Name a model folder in the layout of a diffusers pipeline.</source>
        <translation>Indiquez un dossier de modèle au format d&apos;un pipeline de diffusers.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 n&apos;est pas du JSON valide.</translation>
    </message>
    <message>
        <source>Copy the file anew.</source>
        <translation>Recopiez le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>%1: &quot;norm_eps&quot; must lie between 0 and 1.</source>
        <translation>%1 : « norm_eps » doit être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>%1: &quot;freq_shift&quot; must not be negative, and less than half of the first of &quot;block_out_channels&quot;.</source>
        <translation>%1 : « freq_shift » ne doit pas être négatif et doit être inférieur à la moitié de la première valeur de « block_out_channels ».</translation>
    </message>
    <message>
        <source>%1: &quot;steps_offset&quot; must not be negative, and less than &quot;num_train_timesteps&quot;.</source>
        <translation>%1 : « steps_offset » ne doit pas être négatif et doit être inférieur à « num_train_timesteps ».</translation>
    </message>
</context>
<context>
    <name>ModelInfo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Il n&apos;y a pas de dossier de modèle %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Indiquez un dossier contenant unet/, vae/ et scheduler/.</translation>
    </message>
    <message>
        <source>%1/%2 holds no weights.</source>
        <translation>%1/%2 ne contient pas de poids.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 paramètres, %2, %3</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>none: the folder has no cytodiffusion.json, so the model cannot classify</source>
        <translation>aucune : le dossier n&apos;a pas de cytodiffusion.json, le modèle ne peut donc pas classer</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Conditionnement</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>none: no probabilities</source>
        <translation>aucune : pas de probabilités</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>none: no threshold</source>
        <translation>aucune : pas de seuil</translation>
    </message>
    <message>
        <source>none of its own: that of the authors&apos; model is used</source>
        <translation>aucune propre : celle du modèle des auteurs est utilisée</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1 : « %2 » doit être un objet JSON.</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; %4.</source>
        <translation>%1 : « %2 » dans « %3 » %4.</translation>
    </message>
    <message>
        <source>must be a list of classes</source>
        <translation>doit être une liste de classes</translation>
    </message>
    <message>
        <source>must not be less than &quot;timestep_low&quot;</source>
        <translation>ne doit pas être inférieur à « timestep_low »</translation>
    </message>
    <message>
        <source>must be none, geometric or full</source>
        <translation>doit être none, geometric ou full</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be minus_one_to_one</source>
        <translation>doit être minus_one_to_one</translation>
    </message>
    <message>
        <source>has no room for so many classes</source>
        <translation>n&apos;a pas de place pour autant de classes</translation>
    </message>
    <message>
        <source>must be a list of five numbers</source>
        <translation>doit être une liste de cinq nombres</translation>
    </message>
    <message>
        <source>must be margin or zeta</source>
        <translation>doit être margin ou zeta</translation>
    </message>
    <message>
        <source>Correct the file or copy the model anew.</source>
        <translation>Corrigez le fichier ou recopiez le modèle.</translation>
    </message>
    <message>
        <source>must be a list of three numbers</source>
        <translation>doit être une liste de trois nombres</translation>
    </message>
    <message>
        <source>has a low that is above its high</source>
        <translation>a une limite inférieure au-dessus de la limite supérieure</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>n’est pas connu de ce programme</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot;, which is not known to this program</source>
        <translation>a le champ « %1 », qui n’est pas connu de ce programme</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be t-test or anytime</source>
        <translation>doit être t-test ou anytime</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier : %1</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 des poids : %1</translation>
    </message>
    <message>
        <source>The folder has no cytodiffusion.json, so the model cannot classify.</source>
        <translation>Le dossier n&apos;a pas de cytodiffusion.json ; le modèle ne peut donc pas classer.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es): %1</source>
        <translation>
            <numerusform>%n classe : %1</numerusform>
            <numerusform>%n classes : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number as it is stored is shown by: cytodiffusion-cli model info &quot;%1&quot; --json</source>
        <translation>Tous les nombres tels qu&apos;ils sont enregistrés : cytodiffusion-cli model info &quot;%1&quot; --json</translation>
    </message>
    <message>
        <source>numbers of 32 bits</source>
        <translation>nombres de 32 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits</source>
        <translation>nombres de 16 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits (bfloat16)</source>
        <translation>nombres de 16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>Denoiser: %1 parameters, %2, %3</source>
        <translation>Débruiteur : %1 paramètres, %2, %3</translation>
    </message>
    <message>
        <source>Coder of the pictures: %1 parameters, %2, %3</source>
        <translation>Codeur des images : %1 paramètres, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3, %4</source>
        <comment>name of a network</comment>
        <translation>%1 : %2 paramètres, %3, %4</translation>
    </message>
    <message>
        <source>Pictures: the middle %1 % of each side, scaled to %2 × %2 pixels</source>
        <translation>Images : les %1 % du milieu de chaque côté, ramenés à %2 × %2 pixels</translation>
    </message>
    <message>
        <source>Pictures: whole, scaled to %1 × %1 pixels</source>
        <translation>Images : entières, ramenées à %1 × %1 pixels</translation>
    </message>
    <message>
        <source>Colours: brought to those of the pictures from which the model learned</source>
        <translation>Couleurs : ramenées à celles des images dont le modèle a appris</translation>
    </message>
    <message>
        <source>Colours: taken as they are</source>
        <translation>Couleurs : telles quelles</translation>
    </message>
    <message>
        <source>Size of the cells from which the model learned: up to %1 % of the picture&apos;s side</source>
        <translation>Taille des cellules dont le modèle a appris : jusqu&apos;à %1 % du côté de l&apos;image</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes that are worse than the best one at p &lt; %4 are given up.</source>
        <translation>Essais : jusqu&apos;à %1 par classe. Après %2 essais, puis tous les %3 essais, les classes moins bonnes que la meilleure à p &lt; %4 sont écartées.</translation>
    </message>
    <message>
        <source>Trials: %1 of each class; none is given up</source>
        <translation>Essais : %1 par classe ; aucune n&apos;est écartée</translation>
    </message>
    <message>
        <source>Noise: time steps %1 to %2</source>
        <translation>Bruit : pas de temps %1 à %2</translation>
    </message>
    <message>
        <source>Each trial sees the picture as it is</source>
        <translation>Chaque essai voit l&apos;image telle quelle</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned or mirrored</source>
        <translation>Chaque essai voit l&apos;image tournée ou en miroir</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned, mirrored or with other colours</source>
        <translation>Chaque essai voit l&apos;image tournée, en miroir ou avec d&apos;autres couleurs</translation>
    </message>
    <message>
        <source>Weights of the time steps: as published</source>
        <translation>Poids des pas de temps : comme publiés</translation>
    </message>
    <message>
        <source>Weights of the time steps: fitted to this model</source>
        <translation>Poids des pas de temps : ajustés à ce modèle</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Graine : %1</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities: fitted to %n picture(s) of &quot;%1&quot;, temperature %2</source>
        <translation>
            <numerusform>Probabilités : ajustées à %n image de « %1 », température %2</numerusform>
            <numerusform>Probabilités : ajustées à %n images de « %1 », température %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Probabilities: none, because the model was not calibrated</source>
        <translation>Probabilités : aucune, car le modèle n&apos;a pas été étalonné</translation>
    </message>
    <message>
        <source>Unusual cells: not told, because the model has no threshold</source>
        <translation>Cellules inhabituelles : non signalées, car le modèle n&apos;a pas de seuil</translation>
    </message>
    <message>
        <source>Unusual cells: those whose zeta is below %1, fitted to &quot;%2&quot;</source>
        <translation>Cellules inhabituelles : celles dont le zêta est sous %1, ajusté à « %2 »</translation>
    </message>
    <message>
        <source>Unusual cells: those whose margin is below %1, fitted to &quot;%2&quot;</source>
        <translation>Cellules inhabituelles : celles dont la marge est sous %1, ajustée à « %2 »</translation>
    </message>
    <message>
        <source>Of the usual cells there, %1 % are not called unusual</source>
        <translation>Parmi les cellules habituelles, %1 % n&apos;y sont pas dites inhabituelles</translation>
    </message>
    <message>
        <source>Of the unusual cells there, %1 % are found</source>
        <translation>Parmi les cellules inhabituelles, %1 % y sont trouvées</translation>
    </message>
    <message>
        <source>Learned from: %1</source>
        <translation>Appris de : %1</translation>
    </message>
    <message>
        <source>Pictures that it learned from: %1</source>
        <translation>Images dont il a appris : %1</translation>
    </message>
    <message>
        <source>Steps of training: %1</source>
        <translation>Pas d&apos;entraînement : %1</translation>
    </message>
    <message>
        <source>Trained with CytoDiffusion %1</source>
        <translation>Entraîné avec CytoDiffusion %1</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes are given up that a test finds worse than the best one, which over all its looks together is wrong about the best class with a probability of at most %4.</source>
        <translation>Essais : jusqu&apos;à %1 par classe. Après %2 essais, puis tous les %3 essais, sont écartées les classes qu&apos;un test trouve moins bonnes que la meilleure ; tous ses passages réunis, il se trompe sur la meilleure classe avec une probabilité d&apos;au plus %4.</translation>
    </message>
    <message>
        <source>The first trials are spread over all time steps</source>
        <translation>Les premiers essais sont répartis sur tous les pas de temps</translation>
    </message>
    <message>
        <source>Trials come in pairs whose noises are each other&apos;s negative</source>
        <translation>Les essais vont par paires dont les bruits sont opposés l&apos;un à l&apos;autre</translation>
    </message>
</context>
<context>
    <name>ModelWord</name>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Cette cellule n&apos;a pas encore été prédite.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be encoded.</source>
        <translation>L&apos;image %1 ne peut pas être encodée.</translation>
    </message>
</context>
<context>
    <name>PredictionJournal</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Vérifiez le dossier, les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The unfinished run %1 was begun with another model or other options: %2.</source>
        <translation>L&apos;exécution inachevée %1 a commencé avec un autre modèle ou d&apos;autres options : %2.</translation>
    </message>
    <message>
        <source>Use those again, or delete the file to begin anew.</source>
        <translation>Reprenez-les, ou supprimez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>An earlier run left %1 finished images in %2.</source>
        <translation>Une exécution précédente a laissé %1 images terminées dans %2.</translation>
    </message>
    <message>
        <source>Continue it with --resume, or delete the file to begin anew.</source>
        <translation>Continuez-la avec --resume, ou supprimez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>Check the free space, then continue with --resume.</source>
        <translation>Vérifiez l&apos;espace libre, puis continuez avec --resume.</translation>
    </message>
</context>
<context>
    <name>PredictionJson</name>
    <message>
        <source>The record of a prediction is damaged.</source>
        <translation>L&apos;enregistrement d&apos;une prédiction est endommagé.</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3</source>
        <translation>%1 était %2 et est maintenant %3</translation>
    </message>
    <message>
        <source>the record is of another kind</source>
        <translation>l&apos;enregistrement est d&apos;un autre type</translation>
    </message>
</context>
<context>
    <name>Pretrained</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>« %1 » manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold floating-point numbers</source>
        <translation>« %1 » ne contient pas de nombres à virgule flottante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>« %1 » est %2 et devrait être %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in the network</source>
        <translation>« %1 » n&apos;a pas de place dans le réseau</translation>
    </message>
    <message>
        <source>%1 does not hold the weights of this network: %2.</source>
        <translation>%1 ne contient pas les poids de ce réseau : %2.</translation>
    </message>
    <message>
        <source>Choose the configuration that the weights were made with.</source>
        <translation>Choisissez la configuration avec laquelle les poids ont été produits.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Appuyer sur une touche</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The figure &quot;%1&quot; of the report cannot be drawn.</source>
        <translation>La figure « %1 » du rapport ne peut pas être dessinée.</translation>
    </message>
</context>
<context>
    <name>RunManifest</name>
    <message>
        <source>Without --resume everything is computed again.</source>
        <translation>Sans --resume, tout est recalculé.</translation>
    </message>
    <message>
        <source>%1 cannot be continued: its record %2 is missing, so that its options are not known.</source>
        <translation>%1 ne peut pas être continué : son enregistrement %2 manque, ses options sont donc inconnues.</translation>
    </message>
    <message>
        <source>%1 was made with another model or other options: %2.</source>
        <translation>%1 a été produit avec un autre modèle ou d&apos;autres options : %2.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made.</source>
        <translation>%1 a été modifié après sa création.</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Vérifiez le chemin et ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The index and its files do not belong together: fetch them again.</source>
        <translation>L&apos;index et ses fichiers ne vont pas ensemble : récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>%1: the index is larger than 100 MB.</source>
        <translation>%1 : l&apos;index dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: fetch or export it again.</source>
        <translation>Le fichier est endommagé ou incomplet : récupérez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which the index %3 does not place there.</source>
        <translation>%1 contient le tenseur « %2 », que l&apos;index %3 n&apos;y place pas.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that the index %3 places there.</source>
        <translation>Il manque à %1 le tenseur « %2 » que l&apos;index %3 y place.</translation>
    </message>
    <message>
        <source>There is neither %1 nor %2.</source>
        <translation>Il n&apos;y a ni %1 ni %2.</translation>
    </message>
    <message>
        <source>Files of the type .bin can run code and are never loaded: convert them to safetensors.</source>
        <translation>Les fichiers .bin peuvent exécuter du code et ne sont jamais chargés : convertissez-les en safetensors.</translation>
    </message>
    <message>
        <source>Check that the folder is a complete model.</source>
        <translation>Vérifiez que le dossier est un modèle complet.</translation>
    </message>
    <message>
        <source>%1 holds no tensor &quot;%2&quot;.</source>
        <translation>%1 ne contient pas de tenseur « %2 ».</translation>
    </message>
    <message>
        <source>Check that the file belongs to this model.</source>
        <translation>Vérifiez que le fichier appartient à ce modèle.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the type %3.</source>
        <translation>%1 : le tenseur « %2 » est de type %3.</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16.</source>
        <translation>Convertissez-le en F32, F16 ou BF16.</translation>
    </message>
    <message>
        <source>%1: not enough memory for the tensor &quot;%2&quot;.</source>
        <translation>%1 : mémoire insuffisante pour le tenseur « %2 ».</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; cannot be written to %2: %3.</source>
        <translation>Le tenseur « %1 » ne peut pas être écrit dans %2 : %3.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>le nom est pris</translation>
    </message>
    <message>
        <source>the format has no such type</source>
        <translation>le format n&apos;a pas ce type</translation>
    </message>
    <message>
        <source>it has too many dimensions</source>
        <translation>il a trop de dimensions</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name is not UTF-8 text.</source>
        <translation>%1 ne peut pas être écrit : un nom n&apos;est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the header is larger than 100 MB.</source>
        <translation>%1 ne peut pas être écrit : l&apos;en-tête dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Vérifiez l&apos;espace libre et les droits d&apos;accès du dossier.</translation>
    </message>
    <message>
        <source>it is undefined</source>
        <translation>il n&apos;est pas défini</translation>
    </message>
    <message>
        <source>%1 is not a valid safetensors file: %2.</source>
        <translation>%1 n&apos;est pas un fichier safetensors valide : %2.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not valid: %3.</source>
        <translation>%1 : le tenseur « %2 » n&apos;est pas valide : %3.</translation>
    </message>
    <message>
        <source>it has too many metadata</source>
        <translation>il a trop de métadonnées</translation>
    </message>
    <message>
        <source>it has too many tensors</source>
        <translation>il a trop de tenseurs</translation>
    </message>
    <message>
        <source>a number of a shape is too large</source>
        <translation>un nombre d&apos;une forme est trop grand</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tenseur a trop de dimensions</translation>
    </message>
    <message>
        <source>a tensor lacks one of &quot;dtype&quot;, &quot;shape&quot;, &quot;data_offsets&quot;</source>
        <translation>il manque à un tenseur « dtype », « shape » ou « data_offsets »</translation>
    </message>
    <message>
        <source>a tensor has the unknown field &quot;%1&quot;</source>
        <translation>un tenseur a le champ inconnu « %1 »</translation>
    </message>
    <message>
        <source>its JSON text is nested too deeply</source>
        <translation>son texte JSON est trop imbriqué</translation>
    </message>
    <message>
        <source>its JSON text contains a zero byte</source>
        <translation>son texte JSON contient un octet nul</translation>
    </message>
    <message>
        <source>Not enough memory for the header of %1.</source>
        <translation>Mémoire insuffisante pour l&apos;en-tête de %1.</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is unknown</source>
        <translation>son type « %1 » est inconnu</translation>
    </message>
    <message>
        <source>its data lies outside of the file</source>
        <translation>ses données sont hors du fichier</translation>
    </message>
    <message>
        <source>its shape is too large</source>
        <translation>sa forme est trop grande</translation>
    </message>
    <message>
        <source>its shape calls for %1 bytes, it has %2</source>
        <translation>sa forme exige %1 octets, il en a %2</translation>
    </message>
    <message>
        <source>its data overlaps another tensor&apos;s</source>
        <translation>ses données chevauchent celles d&apos;un autre tenseur</translation>
    </message>
    <message>
        <source>bytes that belong to no tensor precede its data</source>
        <translation>des octets n&apos;appartenant à aucun tenseur précèdent ses données</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 octets à sa fin n&apos;appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>it is shorter than 8 bytes</source>
        <translation>il fait moins de 8 octets</translation>
    </message>
    <message>
        <source>its header of %1 bytes is longer than the file</source>
        <translation>son en-tête de %1 octets est plus long que le fichier</translation>
    </message>
    <message>
        <source>%1: the header is larger than 100 MB.</source>
        <translation>%1 : l&apos;en-tête dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>its header does not start with &quot;{&quot;</source>
        <translation>son en-tête ne commence pas par « { »</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot;</source>
        <translation>il n&apos;a pas de « weight_map »</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a safetensors file beside the index</source>
        <translation>« %1 » n&apos;est pas le nom d&apos;un fichier safetensors à côté de l&apos;index</translation>
    </message>
    <message>
        <source>its JSON text has an error at byte %1</source>
        <translation>son texte JSON a une erreur à l&apos;octet %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; occurs twice</source>
        <translation>le nom « %1 » apparaît deux fois</translation>
    </message>
    <message>
        <source>its JSON text does not start with an object</source>
        <translation>son texte JSON ne commence pas par un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind</source>
        <translation>« %1 » a une valeur du mauvais type</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>The picture could not be saved as %1: %2.</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée sous %1 : %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the drive.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier et l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>The picture was not saved as %1: its kind is not known.</source>
        <translation>L&apos;image n&apos;a pas été enregistrée sous %1 : ce type de fichier n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Give a name that ends in .png, .jpg or .jpeg.</source>
        <translation>Donnez un nom qui se termine par .png, .jpg ou .jpeg.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>HTML page, with a PDF beside it (*.html)</source>
        <translation>Page HTML, avec un PDF à côté (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1 and %2.</source>
        <translation>Enregistré sous %1 et %2.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>The network gave a number that is not finite, so that this image cannot be classified.</source>
        <translation>Le réseau a produit un nombre non fini : cette image ne peut pas être classée.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Vérifiez le modèle avec « model verify » ou utilisez la précision f32.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Ce lecteur ne participe pas à la session %1.</translation>
    </message>
    <message>
        <source>The model of this prediction is not known any more.</source>
        <translation>Le modèle de cette prédiction n&apos;est plus connu.</translation>
    </message>
    <message>
        <source>This cell waits until your blinded session is over.</source>
        <translation>Cette cellule attend la fin de votre session en aveugle.</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>Making the Turing test was cancelled.</source>
        <translation>La création du test de Turing a été annulée.</translation>
    </message>
</context>
<context>
    <name>SlideReport</name>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>Ne peut être identifiée</translation>
    </message>
    <message>
        <source>%1: not part of the differential</source>
        <translation>%1 : hors formule</translation>
    </message>
    <message>
        <source>Readers disagree, and nobody has decided</source>
        <translation>Les lecteurs sont en désaccord et personne n&apos;a tranché</translation>
    </message>
    <message>
        <source>The study has no slide %1.</source>
        <translation>L&apos;étude n&apos;a pas de lame %1.</translation>
    </message>
    <message>
        <source>The slide was changed while its report was made.</source>
        <translation>La lame a changé pendant la création de son rapport.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Refaites le rapport.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>This slide is not signed.</source>
        <translation>Cette lame n&apos;est pas signée.</translation>
    </message>
    <message>
        <source>Unsigned revision: the slide was changed after it was signed. No signature is of what this report says.</source>
        <translation>Révision non signée : la lame a changé après la signature. Aucune signature ne porte sur ce que dit ce rapport.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Of this content</source>
        <translation>De ce contenu</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 du contenu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, changed since</source>
        <translation>non, modifié depuis</translation>
    </message>
    <message>
        <source>%1 signed although the slide was not complete. Reason: %2</source>
        <translation>%1 a signé bien que la lame fût incomplète. Raison : %2</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Cells of the slide</source>
        <translation>Cellules de la lame</translation>
    </message>
    <message>
        <source>Not reviewed by anybody</source>
        <translation>Revues par personne</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure, and nobody has named a class</source>
        <translation>Non identifiées : le modèle hésite, et personne n&apos;a nommé de classe</translation>
    </message>
    <message>
        <source>Failed: unreadable, missing or not predicted</source>
        <translation>En échec : illisibles, manquantes ou non prédites</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Labels that differ from the prediction</source>
        <translation>Étiquettes différentes de la prédiction</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédites</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Unsigned revision</source>
        <translation>Révision non signée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Authorship</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Report of the slide %1</source>
        <translation>Rapport de la lame %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Étude : %1 (%2)</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modèle : %1 (SHA-256 de ses poids : %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Sans modèle.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consensus : version %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aucun consensus n&apos;a encore été calculé.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Fait le : %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Cells that the differential leaves out</source>
        <translation>Cellules que la formule laisse de côté</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
</context>
<context>
    <name>StartFit</name>
    <message>
        <source>The model does not know the class &quot;%1&quot; of the data set.</source>
        <translation>Le modèle ne connaît pas la classe « %1 » du jeu de données.</translation>
    </message>
    <message>
        <source>Leave it out with --exclude-class.</source>
        <translation>Excluez-la avec --exclude-class.</translation>
    </message>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes.</source>
        <translation>Le modèle %1 n’a pas de cytodiffusion.json : il ne connaît aucune classe de cellules.</translation>
    </message>
    <message>
        <source>Name a model folder of this program.</source>
        <translation>Indiquez un dossier de modèle de ce programme.</translation>
    </message>
    <message>
        <source>At least one component and two latents are needed.</source>
        <translation>Il faut au moins une composante et deux latents.</translation>
    </message>
    <message>
        <source>The timestep must lie between 1 and %1.</source>
        <translation>Le pas de temps doit être compris entre 1 et %1.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The data set has fewer than two readable images of the class &quot;%1&quot;.</source>
        <translation>Le jeu de données a moins de deux images lisibles de la classe « %1 ».</translation>
    </message>
    <message>
        <source>Give images of every class of the model.</source>
        <translation>Fournissez des images de chaque classe du modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>La mémoire est insuffisante.</translation>
    </message>
    <message>
        <source>Use fewer latents per class.</source>
        <translation>Utilisez moins de latents par classe.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Agreement needs at least two classes.</source>
        <translation>L&apos;accord exige au moins deux classes.</translation>
    </message>
    <message>
        <source>Agreement needs one place for each reader on every image.</source>
        <translation>L&apos;accord exige une place par lecteur pour chaque image.</translation>
    </message>
    <message>
        <source>Agreement was given an unknown class.</source>
        <translation>L&apos;accord a reçu une classe inconnue.</translation>
    </message>
    <message>
        <source>Agreement needs an image that two readers labelled.</source>
        <translation>L&apos;accord exige une image étiquetée par deux lecteurs.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs a label of every reader on every image.</source>
        <translation>Le kappa de Fleiss exige une étiquette de chaque lecteur sur chaque image.</translation>
    </message>
    <message>
        <source>Use Krippendorff&apos;s alpha where labels are missing.</source>
        <translation>Utilisez l&apos;alpha de Krippendorff quand des étiquettes manquent.</translation>
    </message>
    <message>
        <source>All labels are of one class, for which this measure of agreement is not defined.</source>
        <translation>Toutes les étiquettes sont d&apos;une seule classe, cas où cette mesure n&apos;est pas définie.</translation>
    </message>
    <message>
        <source>This measure of agreement needs a bootstrap interval.</source>
        <translation>Cette mesure d&apos;accord exige un intervalle bootstrap.</translation>
    </message>
    <message>
        <source>The interval needs at least two images and a confidence between 0 and 1.</source>
        <translation>L&apos;intervalle exige au moins deux images et une confiance entre 0 et 1.</translation>
    </message>
    <message>
        <source>The bootstrap by slide needs the slide of each image.</source>
        <translation>Le bootstrap par lame exige la lame de chaque image.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a confidence between 0 and 1.</source>
        <translation>Le bootstrap exige au moins un tirage et une confiance entre 0 et 1.</translation>
    </message>
    <message>
        <source>The bootstrap needs something to draw from.</source>
        <translation>Le bootstrap exige des données à tirer.</translation>
    </message>
    <message>
        <source>The statistic is not defined for these data.</source>
        <translation>La statistique n&apos;est pas définie pour ces données.</translation>
    </message>
    <message>
        <source>The statistic is not defined on %1 of %2 bootstrap draws, which is too many for an interval.</source>
        <translation>La statistique n&apos;est pas définie pour %1 tirages sur %2, trop pour un intervalle.</translation>
    </message>
    <message>
        <source>The calibration needs one outcome for each probability, and at least one.</source>
        <translation>L&apos;étalonnage exige un résultat par probabilité, au moins un.</translation>
    </message>
    <message>
        <source>The calibration needs probabilities from 0 to 1.</source>
        <translation>L&apos;étalonnage exige des probabilités de 0 à 1.</translation>
    </message>
    <message>
        <source>The reliability diagram needs at least one bin.</source>
        <translation>Le diagramme de fiabilité exige au moins une tranche.</translation>
    </message>
    <message>
        <source>An image has no probability of its own class.</source>
        <translation>Une image n&apos;a pas de probabilité de sa propre classe.</translation>
    </message>
    <message>
        <source>The evaluation needs one prediction for each labelled image, and at least one.</source>
        <translation>L&apos;évaluation exige une prédiction par image étiquetée, au moins une.</translation>
    </message>
    <message>
        <source>The evaluation holds a class that the model does not know.</source>
        <translation>L&apos;évaluation contient une classe que le modèle ne connaît pas.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs the answers of both readers.</source>
        <translation>Le kappa de Cohen exige les réponses des deux lecteurs.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs at least two classes.</source>
        <translation>Le kappa de Cohen exige au moins deux classes.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>La confiance doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa was given an unknown class.</source>
        <translation>Le kappa de Cohen a reçu une classe inconnue.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs an image that both readers labelled.</source>
        <translation>Le kappa de Cohen exige une image étiquetée par les deux lecteurs.</translation>
    </message>
    <message>
        <source>Both readers used one class throughout, for which Cohen&apos;s kappa is not defined.</source>
        <translation>Les deux lecteurs n&apos;ont utilisé qu&apos;une classe : le kappa de Cohen n&apos;est pas défini.</translation>
    </message>
    <message>
        <source>The confidence matrix was given an unknown level.</source>
        <translation>La matrice de confiance a reçu un niveau inconnu.</translation>
    </message>
    <message>
        <source>The confidence matrix needs an image that two readers labelled with a confidence.</source>
        <translation>La matrice de confiance exige une image étiquetée par deux lecteurs avec leur confiance.</translation>
    </message>
    <message>
        <source>The ROC curve needs images of both kinds.</source>
        <translation>La courbe ROC exige des images des deux sortes.</translation>
    </message>
    <message>
        <source>The ROC curve needs finite scores.</source>
        <translation>La courbe ROC exige des scores finis.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs both scores of each image.</source>
        <translation>Le test de deux courbes ROC exige les deux scores de chaque image.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs at least two images of each kind.</source>
        <translation>Le test de deux courbes ROC exige au moins deux images de chaque sorte.</translation>
    </message>
    <message>
        <source>The areas differ without any variance, so that the test can say nothing.</source>
        <translation>Les aires diffèrent sans aucune variance : le test ne peut rien dire.</translation>
    </message>
    <message>
        <source>A density needs at least two values.</source>
        <translation>Une densité exige au moins deux valeurs.</translation>
    </message>
    <message>
        <source>A density needs finite values.</source>
        <translation>Une densité exige des valeurs finies.</translation>
    </message>
    <message>
        <source>A density needs values that differ.</source>
        <translation>Une densité exige des valeurs différentes.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs one outcome for each score, and at least one.</source>
        <translation>L&apos;étalonnage isotone exige un résultat par score, au moins un.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs finite scores.</source>
        <translation>L&apos;étalonnage isotone exige des scores finis.</translation>
    </message>
    <message>
        <source>The paired t-test needs at least two pairs.</source>
        <translation>Le test t apparié exige au moins deux paires.</translation>
    </message>
    <message>
        <source>The paired t-test needs finite values.</source>
        <translation>Le test t apparié exige des valeurs finies.</translation>
    </message>
    <message>
        <source>The psychometric function needs one answer for each confidence, and at least one bin.</source>
        <translation>La fonction psychométrique exige une réponse par confiance et au moins une tranche.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite confidences.</source>
        <translation>La fonction psychométrique exige des confiances finies.</translation>
    </message>
    <message>
        <source>The psychometric function needs confidences that differ.</source>
        <translation>La fonction psychométrique exige des confiances différentes.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite stimuli.</source>
        <translation>La fonction psychométrique exige des stimulus finis.</translation>
    </message>
    <message>
        <source>At stimulus %1 there are %2 right answers of %3, which cannot be.</source>
        <translation>Au stimulus %1, il y a %2 bonnes réponses sur %3, ce qui est impossible.</translation>
    </message>
    <message>
        <source>The psychometric function needs answers at two different stimuli at least.</source>
        <translation>La fonction psychométrique exige des réponses à au moins deux stimulus différents.</translation>
    </message>
    <message>
        <source>The guess rate must lie between 0 and 0.5, and is %1.</source>
        <translation>Le taux de réponse au hasard doit être compris entre 0 et 0,5 ; il vaut %1.</translation>
    </message>
    <message>
        <source>The grid of the psychometric fit needs at least two values of each parameter.</source>
        <translation>La grille de l&apos;ajustement psychométrique exige au moins deux valeurs par paramètre.</translation>
    </message>
    <message>
        <source>Signal detection needs trials of both kinds.</source>
        <translation>La détection de signal exige des essais des deux sortes.</translation>
    </message>
    <message>
        <source>Signal detection was given more answers than trials.</source>
        <translation>La détection de signal a reçu plus de réponses que d&apos;essais.</translation>
    </message>
    <message>
        <source>The temperature needs images of known classes.</source>
        <translation>La température exige des images de classes connues.</translation>
    </message>
    <message>
        <source>An image has no score of its own class.</source>
        <translation>Une image n&apos;a pas de score de sa propre classe.</translation>
    </message>
    <message>
        <source>The temperature needs finite scores.</source>
        <translation>La température exige des scores finis.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Aucune confiance</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Two classifiers are compared on the same images, and on at least one.</source>
        <translation>Deux classificateurs sont comparés sur les mêmes images, et sur au moins une.</translation>
    </message>
</context>
<context>
    <name>StudyAgreement</name>
    <message>
        <source>All images are of one slide: there is nothing to resample by.</source>
        <translation>Toutes les images viennent d&apos;une seule lame : rien à rééchantillonner.</translation>
    </message>
</context>
<context>
    <name>StudyCalibration</name>
    <message>
        <source>The model&apos;s probabilities are not calibrated, and so are not shown.</source>
        <translation>Les probabilités du modèle ne sont pas calibrées et ne sont donc pas affichées.</translation>
    </message>
    <message>
        <source>No predicted cell has a label of a class that the model knows.</source>
        <translation>Aucune cellule prédite n&apos;a d&apos;étiquette d&apos;une classe que le modèle connaît.</translation>
    </message>
</context>
<context>
    <name>StudyConfusion</name>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>No predicted image has a label that the model knows.</source>
        <translation>Aucune image prédite n&apos;a d&apos;étiquette connue du modèle.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>L&apos;étude n&apos;a pas de classe « %1 ».</translation>
    </message>
    <message>
        <source>There is no consensus yet.</source>
        <translation>Il n&apos;y a pas encore de consensus.</translation>
    </message>
    <message>
        <source>The anomaly score needs a model.</source>
        <translation>Le score d&apos;anomalie exige un modèle.</translation>
    </message>
</context>
<context>
    <name>StudyDifferential</name>
    <message>
        <source>A differential by the model needs a model.</source>
        <translation>Une formule par le modèle exige un modèle.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>L&apos;étude n&apos;a pas de lecteur %1.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;export a été annulé.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2.</source>
        <translation>%1 ne peut pas être relu : %2.</translation>
    </message>
</context>
<context>
    <name>StudyIndexer</name>
    <message>
        <source>Indexing was cancelled; what was found so far is kept.</source>
        <translation>L&apos;indexation a été annulée ; ce qui a été trouvé est conservé.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The image folder %1 is not there or cannot be read.</source>
        <translation>Le dossier d&apos;images %1 est absent ou illisible.</translation>
    </message>
    <message>
        <source>Plug in its drive, or choose where the folder is now; labels and predictions are kept.</source>
        <translation>Branchez son disque, ou choisissez où est le dossier maintenant ; étiquettes et prédictions sont conservées.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d&apos;images</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Lecture des contenus</translation>
    </message>
    <message numerus="yes">
        <source>The image folder %1 holds no image any more, and the study has %n cell(s) from it.</source>
        <translation>
            <numerusform>Le dossier d&apos;images %1 ne contient plus aucune image, et l&apos;étude en a %n cellule.</numerusform>
            <numerusform>Le dossier d&apos;images %1 ne contient plus aucune image, et l&apos;étude en a %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its drive may not be connected: connect it, then look for cells again, or choose where the folder is now. Nothing was changed; labels and predictions are kept.</source>
        <translation>Son disque n&apos;est peut-être pas connecté : connectez-le, puis cherchez de nouveau les cellules, ou choisissez où se trouve maintenant le dossier. Rien n&apos;a été modifié ; les étiquettes et les prédictions restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.</source>
        <translation>
            <numerusform>%n dossier de lame a disparu ou ne contient plus d&apos;image : %1. Ses étiquettes restent.</numerusform>
            <numerusform>%n dossiers de lames ont disparu ou ne contiennent plus d&apos;image : %1. Leurs étiquettes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is known of it stays.</source>
        <translation>%1 Ce qui en est connu reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders were not followed; the first is %1.</source>
        <translation>
            <numerusform>%n lien vers un dossier n’a pas été suivi : %1.</numerusform>
            <numerusform>%n liens vers des dossiers n’ont pas été suivis ; le premier est %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyOpening</name>
    <message>
        <source>Opening the study was cancelled.</source>
        <translation>L&apos;ouverture de l&apos;étude a été annulée.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Vérifiez le chemin ; le dossier a peut-être été déplacé ou renommé.</translation>
    </message>
</context>
<context>
    <name>StudyPsychometric</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Les statistiques ont été annulées.</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>Normal cells</source>
        <translation>Cellules normales</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Cellules anormales</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lecteur %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Tous les lecteurs</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Score d&apos;anomalie</translation>
    </message>
    <message>
        <source>The model has predicted no countable cell of this slide yet.</source>
        <translation>Le modèle n&apos;a encore prédit aucune cellule dénombrable de cette lame.</translation>
    </message>
    <message>
        <source>This reader has labelled no countable cell of this slide yet.</source>
        <translation>Ce lecteur n&apos;a encore étiqueté aucune cellule dénombrable de cette lame.</translation>
    </message>
    <message>
        <source>No countable cell of this slide has a consensus yet. Label cells, then run the consensus.</source>
        <translation>Aucune cellule dénombrable de cette lame n&apos;a encore de consensus. Étiquetez des cellules, puis calculez le consensus.</translation>
    </message>
    <message>
        <source>There is no model. Load one and predict the study to compare it with people.</source>
        <translation>Il n&apos;y a pas de modèle. Chargez-en un et prédisez l&apos;étude pour le comparer aux personnes.</translation>
    </message>
    <message>
        <source>Nobody has labelled a predicted cell yet.</source>
        <translation>Personne n&apos;a encore étiqueté de cellule prédite.</translation>
    </message>
    <message>
        <source>No cell has both a label and a prediction yet.</source>
        <translation>Aucune cellule n&apos;a encore à la fois une étiquette et une prédiction.</translation>
    </message>
    <message>
        <source>No cell has been labelled with a confidence by two readers yet.</source>
        <translation>Aucune cellule n&apos;a encore été étiquetée avec confiance par deux lecteurs.</translation>
    </message>
    <message>
        <source>There is no consensus yet, so that nothing says who is right. Run the consensus first.</source>
        <translation>Il n&apos;y a pas encore de consensus : rien ne dit qui a raison. Calculez d&apos;abord le consensus.</translation>
    </message>
    <message>
        <source>There is no model, and so no confidence of one.</source>
        <translation>Il n&apos;y a pas de modèle, donc pas de confiance de modèle.</translation>
    </message>
    <message>
        <source>Too few cells have a consensus and a confidence: several readers must label the same cells, and say how sure they are.</source>
        <translation>Trop peu de cellules ont un consensus et une confiance : plusieurs lecteurs doivent étiqueter les mêmes cellules en indiquant leur confiance.</translation>
    </message>
    <message>
        <source>There is no model, and so no anomaly score.</source>
        <translation>Il n&apos;y a pas de modèle, donc pas de score d&apos;anomalie.</translation>
    </message>
    <message>
        <source>No predicted cell has a label yet that says whether it is normal.</source>
        <translation>Aucune cellule prédite n&apos;a encore d&apos;étiquette disant si elle est normale.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Readers agree</source>
        <translation>Accord des lecteurs</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Confidence, Krippendorff&apos;s alpha</source>
        <translation>Confiance, alpha de Krippendorff</translation>
    </message>
    <message>
        <source>Pairs of readers</source>
        <translation>Paires de lecteurs</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Cells of both</source>
        <translation>Cellules communes</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Même classe</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Readers and their own hidden repeats</source>
        <translation>Lecteurs et leurs propres répétitions cachées</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Repeated cells</source>
        <translation>Cellules répétées</translation>
    </message>
    <message>
        <source>How often the model says what people say</source>
        <translation>À quelle fréquence le modèle dit ce que disent les personnes</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Classes, compared with: %1</source>
        <translation>Classes, comparées à : %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Fitted psychometric functions</source>
        <translation>Fonctions psychométriques ajustées</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Formule de %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 (outside of the total)</source>
        <translation>%1 (hors total)</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Non identifiées</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Non résolues</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugées</translation>
    </message>
    <message>
        <source>No class of the study counts as abnormal.</source>
        <translation>Aucune classe de l&apos;étude ne compte comme anormale.</translation>
    </message>
    <message>
        <source>Abnormal: %1.</source>
        <translation>Anormales : %1.</translation>
    </message>
    <message>
        <source>%1 normal and %2 abnormal cells have a score.</source>
        <translation>%1 cellules normales et %2 anormales ont un score.</translation>
    </message>
    <message>
        <source>Area under the ROC curve %1, bootstrap interval %2.</source>
        <translation>Aire sous la courbe ROC %1, intervalle bootstrap %2.</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>The first %1 of %2 slides. The table of all slides can be saved from the screen.</source>
        <translation>Les %1 premières lames sur %2. Le tableau de toutes les lames peut être enregistré depuis l&apos;écran.</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modèle et personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modèle contre : %1</translation>
    </message>
    <message>
        <source>Agreement of the readers</source>
        <translation>Accord des lecteurs</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more.</source>
        <translation>%1 cellules ont une étiquette ; %2 d&apos;entre elles en ont de deux lecteurs ou plus.</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Exactitude et confiance</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the consensus</source>
        <translation>Exactitude selon la confiance du consensus</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the model</source>
        <translation>Exactitude selon la confiance du modèle</translation>
    </message>
    <message>
        <source>Report of the study %1</source>
        <translation>Rapport de l&apos;étude %1</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Étude : %1</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modèle : %1 (SHA-256 de ses poids : %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Sans modèle.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consensus : version %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aucun consensus n&apos;a encore été calculé.</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>Lecteurs : %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Fait le : %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Version du programme : %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Réservé à la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %n reader(s)</source>
        <translation>
            <numerusform>Accord de %n lecteur</numerusform>
            <numerusform>Accord de %n lecteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n lame</numerusform>
            <numerusform>%n lames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</source>
        <translation>
            <numerusform>Seule %n cellule est comptée : moins que les %1 de CLSI H20, de sorte que les proportions sont incertaines.</numerusform>
            <numerusform>Seules %n cellules sont comptées : moins que les %1 de CLSI H20, de sorte que les proportions sont incertaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be identified and are not counted.</source>
        <translation>
            <numerusform>%n cellule n’a pas pu être identifiée et n’est pas comptée.</numerusform>
            <numerusform>%n cellules n’ont pas pu être identifiées et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have labels that do not agree, and are not counted.</source>
        <translation>
            <numerusform>%n cellule a des étiquettes qui ne concordent pas et n’est pas comptée.</numerusform>
            <numerusform>%n cellules ont des étiquettes qui ne concordent pas et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read or predicted.</source>
        <translation>
            <numerusform>%n cellule n’a pas pu être lue ou prédite.</numerusform>
            <numerusform>%n cellules n’ont pas pu être lues ou prédites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have not been judged yet.</source>
        <translation>
            <numerusform>%n cellule n’a pas encore été jugée.</numerusform>
            <numerusform>%n cellules n’ont pas encore été jugées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with labels are neither and left out.</source>
        <translation>
            <numerusform>%n cellule étiquetée n’est ni l’un ni l’autre et est exclue.</numerusform>
            <numerusform>%n cellules étiquetées ne sont ni l’un ni l’autre et sont exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown probabilities</source>
        <translation>Probabilités affichées</translation>
    </message>
</context>
<context>
    <name>StudyStatistics</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Les statistiques ont été annulées.</translation>
    </message>
    <message>
        <source>Computing statistics</source>
        <translation>Calcul des statistiques</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>Only a coordinator makes sessions; %1 is none.</source>
        <translation>Seul un coordinateur crée des sessions ; %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The session shows no cell number %1 to this reader.</source>
        <translation>La session ne montre pas de cellule numéro %1 à ce lecteur.</translation>
    </message>
    <message>
        <source>Skipping a cell needs a reason.</source>
        <translation>Passer une cellule exige une raison.</translation>
    </message>
    <message>
        <source>The prediction is shown after the label, not before.</source>
        <translation>La prédiction est montrée après l&apos;étiquette, pas avant.</translation>
    </message>
    <message>
        <source>Only a coordinator closes sessions; %1 is none.</source>
        <translation>Seul un coordinateur clôt des sessions ; %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The study has no session %1.</source>
        <translation>L&apos;étude n&apos;a pas de session %1.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>La session est déjà close.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was changed.</source>
        <translation>La ligne %1 du journal d&apos;audit a été modifiée.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not the one that was written last.</source>
        <translation>La ligne %1 du journal d&apos;audit n&apos;est pas la dernière écrite.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was removed.</source>
        <translation>La ligne %1 du journal d&apos;audit a été supprimée.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the audit log were removed.</source>
        <translation>Les lignes %1 à %2 du journal d&apos;audit ont été supprimées.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was inserted.</source>
        <translation>La ligne %1 du journal d&apos;audit a été insérée.</translation>
    </message>
    <message>
        <source>What stands before row %1 of the audit log was changed or removed.</source>
        <translation>Ce qui précède la ligne %1 du journal d&apos;audit a été modifié ou supprimé.</translation>
    </message>
    <message>
        <source>The end of the audit log is not recorded.</source>
        <translation>La fin du journal d&apos;audit n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>Label %1 was inserted: the audit log does not know it.</source>
        <translation>L&apos;étiquette %1 a été insérée : le journal d&apos;audit ne la connaît pas.</translation>
    </message>
    <message>
        <source>Label %1 was changed after it was committed.</source>
        <translation>L&apos;étiquette %1 a été modifiée après son enregistrement.</translation>
    </message>
    <message>
        <source>Label %1 was removed.</source>
        <translation>L&apos;étiquette %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Restore the newest backup; nothing was changed.</source>
        <translation>Restaurez la sauvegarde la plus récente ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The study has no cell %1.</source>
        <translation>L&apos;étude n&apos;a pas de cellule %1.</translation>
    </message>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 n&apos;est pas un arbitre.</translation>
    </message>
    <message>
        <source>An adjudication needs a decision.</source>
        <translation>Un arbitrage exige une décision.</translation>
    </message>
    <message>
        <source>%1 has labelled this cell and cannot decide on it.</source>
        <translation>%1 a étiqueté cette cellule et ne peut pas trancher.</translation>
    </message>
    <message>
        <source>The backup %1 does not agree with the study.</source>
        <translation>La sauvegarde %1 ne correspond pas à l&apos;étude.</translation>
    </message>
    <message>
        <source>Check the disk; the study itself was not changed.</source>
        <translation>Vérifiez le disque ; l&apos;étude elle-même n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made.</source>
        <translation>Le dossier %1 pour les sauvegardes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>There is no study %1.</source>
        <translation>Il n&apos;y a pas d&apos;étude %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Vérifiez le chemin ; le fichier a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The study %1 cannot be read: %2.</source>
        <translation>L&apos;étude %1 ne peut pas être lue : %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>%1 is not the database of a study.</source>
        <translation>%1 n&apos;est pas la base de données d&apos;une étude.</translation>
    </message>
    <message>
        <source>Choose the study&apos;s own file; nothing was changed.</source>
        <translation>Choisissez le fichier de l&apos;étude ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The study %1 is damaged: %2.</source>
        <translation>L&apos;étude %1 est endommagée : %2.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it; keep the damaged file.</source>
        <translation>Restaurez la sauvegarde la plus récente du dossier voisin ; gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>The backup %1 exists already.</source>
        <translation>La sauvegarde %1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name; backups replace nothing.</source>
        <translation>Choisissez un autre nom ; les sauvegardes ne remplacent rien.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>La sauvegarde %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Vérifiez le dossier, les droits d&apos;accès et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>In a blinded session every cell is labelled by itself.</source>
        <translation>Dans une session en aveugle, chaque cellule est étiquetée seule.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>L&apos;étude n&apos;a pas de lecteur %1.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 ne participe plus à cette étude.</translation>
    </message>
    <message>
        <source>Ask a coordinator to make the account active again.</source>
        <translation>Demandez à un coordinateur de réactiver le compte.</translation>
    </message>
    <message>
        <source>The labels of one step belong to one reader and session.</source>
        <translation>Les étiquettes d&apos;une étape appartiennent à un lecteur et une session.</translation>
    </message>
    <message>
        <source>While a blinded session is open, only its own labels can be given.</source>
        <translation>Tant qu&apos;une session en aveugle est ouverte, seules ses propres étiquettes peuvent être données.</translation>
    </message>
    <message>
        <source>Pause or finish the session first.</source>
        <translation>Suspendez ou terminez d&apos;abord la session.</translation>
    </message>
    <message>
        <source>The study has no class %1.</source>
        <translation>L&apos;étude n&apos;a pas de classe %1.</translation>
    </message>
    <message>
        <source>The session does not show this cell to this reader.</source>
        <translation>La session ne montre pas cette cellule à ce lecteur.</translation>
    </message>
    <message>
        <source>The session is closed: it takes no more labels.</source>
        <translation>La session est close : elle n&apos;accepte plus d&apos;étiquettes.</translation>
    </message>
    <message>
        <source>Label the cell in the gallery, or in a new session.</source>
        <translation>Étiquetez la cellule dans la galerie ou dans une nouvelle session.</translation>
    </message>
    <message>
        <source>The label of cell %1 was not stored.</source>
        <translation>L&apos;étiquette de la cellule %1 n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a study.</source>
        <translation>%1 est la base de données d&apos;un autre programme, pas une étude.</translation>
    </message>
    <message>
        <source>The prediction of cell %1 names no class.</source>
        <translation>La prédiction de la cellule %1 ne nomme aucune classe.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 cannot be used in a study: it has %n classes.</source>
        <translation>
            <numerusform>Le modèle %1 ne peut pas servir dans une étude : il a %n classe.</numerusform>
            <numerusform>Le modèle %1 ne peut pas servir dans une étude : il a %n classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 was not stored.</source>
        <translation>Le modèle %1 n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The study knows the model %1 with other classes.</source>
        <translation>L&apos;étude connaît le modèle %1 avec d&apos;autres classes.</translation>
    </message>
    <message>
        <source>The model&apos;s folder was changed after its first use; use the model as it was.</source>
        <translation>Le dossier du modèle a changé après sa première utilisation ; utilisez le modèle tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>The study has no prediction run %1.</source>
        <translation>L&apos;étude n&apos;a pas d&apos;exécution de prédiction %1.</translation>
    </message>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Cette cellule n&apos;a pas encore été prédite.</translation>
    </message>
    <message>
        <source>There is not enough memory to store the password safely.</source>
        <translation>Mémoire insuffisante pour enregistrer le mot de passe de façon sûre.</translation>
    </message>
    <message>
        <source>Close other programs, then try again; 64 MB are needed.</source>
        <translation>Fermez d&apos;autres programmes et réessayez ; il faut 64 Mo.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lecteur doit avoir un nom.</translation>
    </message>
    <message>
        <source>The study has a reader %1 already.</source>
        <translation>L&apos;étude a déjà un lecteur %1.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Un mot de passe ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Add readers to the session, or ask for fewer per cell.</source>
        <translation>Ajoutez des lecteurs à la session, ou demandez-en moins par cellule.</translation>
    </message>
    <message>
        <source>A review needs at least one reader and one cell.</source>
        <translation>Une revue exige au moins un lecteur et une cellule.</translation>
    </message>
    <message>
        <source>The decision and the label contradict each other.</source>
        <translation>La décision et l&apos;étiquette se contredisent.</translation>
    </message>
    <message>
        <source>Escalating a cell needs a reason.</source>
        <translation>Transmettre une cellule exige une raison.</translation>
    </message>
    <message>
        <source>A review decision belongs to a cell of a session.</source>
        <translation>Une décision de revue concerne une cellule d&apos;une session.</translation>
    </message>
    <message>
        <source>The stored scores of a prediction are damaged.</source>
        <translation>Les scores enregistrés d&apos;une prédiction sont endommagés.</translation>
    </message>
    <message>
        <source>Predict the cell again.</source>
        <translation>Prédisez de nouveau la cellule.</translation>
    </message>
    <message>
        <source>The copy %1 of the study&apos;s table %2 does not agree with it.</source>
        <translation>La copie %1 de la table %2 de l&apos;étude ne lui correspond pas.</translation>
    </message>
    <message>
        <source>Check the server; the study itself was not changed.</source>
        <translation>Vérifiez le serveur ; l&apos;étude elle-même n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>A session needs at least one reader.</source>
        <translation>Une session exige au moins un lecteur.</translation>
    </message>
    <message>
        <source>Numbers of cells cannot be negative, and shares lie between 0 and 1.</source>
        <translation>Les nombres de cellules ne peuvent être négatifs, et les parts sont entre 0 et 1.</translation>
    </message>
    <message>
        <source>The session needs %1 cells, but the filter leaves %2.</source>
        <translation>La session exige %1 cellules, mais le filtre en laisse %2.</translation>
    </message>
    <message>
        <source>Widen the filter, or show fewer cells.</source>
        <translation>Élargissez le filtre ou montrez moins de cellules.</translation>
    </message>
    <message>
        <source>Among the cells must be at least %1 that are not flagged, but the filter leaves %2 such cells.</source>
        <translation>Au moins %1 cellules doivent ne pas être signalées, mais le filtre en laisse %2.</translation>
    </message>
    <message>
        <source>Readers who see flagged cells only would know; widen the filter.</source>
        <translation>Des lecteurs ne voyant que des cellules signalées le sauraient ; élargissez le filtre.</translation>
    </message>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Ce lecteur ne participe pas à la session %1.</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>La lame n&apos;a pas de cellules.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n images have not been read yet.</source>
        <translation>
            <numerusform>Le contenu de %n image n&apos;a pas encore été lu.</numerusform>
            <numerusform>Le contenu de %n images n&apos;a pas encore été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>Attendez la fin de l&apos;indexation : une signature est liée aux contenus.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed images have not been acknowledged.</source>
        <translation>
            <numerusform>%n image en échec n&apos;a pas été reconnue.</numerusform>
            <numerusform>%n images en échec n&apos;ont pas été reconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of failures and confirm that you have seen it.</source>
        <translation>Consultez la liste des échecs et confirmez l&apos;avoir vue.</translation>
    </message>
    <message>
        <source>%1 cells are not reviewed and %2 are unidentified.</source>
        <translation>%1 cellules ne sont pas revues et %2 sont non identifiées.</translation>
    </message>
    <message>
        <source>Review them, or give a reason for signing nevertheless; the report prints it.</source>
        <translation>Revoyez-les, ou donnez une raison de signer malgré tout ; le rapport l&apos;imprime.</translation>
    </message>
    <message>
        <source>The password is not that of %1.</source>
        <translation>Ce n&apos;est pas le mot de passe de %1.</translation>
    </message>
    <message>
        <source>%1 has no password and so cannot sign.</source>
        <translation>%1 n&apos;a pas de mot de passe et ne peut donc pas signer.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Set a password first.</source>
        <translation>Définissez d&apos;abord un mot de passe.</translation>
    </message>
    <message>
        <source>The signature was not stored.</source>
        <translation>La signature n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in the study %1.</source>
        <translation>Le disque est plein : plus rien ne peut être enregistré dans l&apos;étude %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make space, then try again.</source>
        <translation>Ce qui a été enregistré est en sûreté. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The study %1 cannot be written: %2.</source>
        <translation>L&apos;étude %1 ne peut pas être écrite : %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Vérifiez les droits d&apos;accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the study %1: %2.</source>
        <translation>Le disque a refusé de lire ou d&apos;écrire l&apos;étude %1 : %2.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Vérifiez le disque et son espace libre, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to the study %1.</source>
        <translation>Un autre programme écrit dans l&apos;étude %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n&apos;a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost: %2.</source>
        <translation>La connexion à l&apos;étude %1 a été perdue : %2.</translation>
    </message>
    <message>
        <source>This login may not do that in the study %1: %2.</source>
        <translation>Cet identifiant n&apos;a pas ce droit dans l&apos;étude %1 : %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a coordinator of the study.</source>
        <translation>Rien n&apos;a été modifié. Adressez-vous à un coordinateur de l&apos;étude.</translation>
    </message>
    <message>
        <source>The database of the study %1 refused: %2.</source>
        <translation>La base de données de l&apos;étude %1 a refusé : %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>Le pilote de base de données %1 de Qt n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then open the study again.</source>
        <translation>Installez le paquet qui le contient, puis rouvrez l&apos;étude.</translation>
    </message>
    <message>
        <source>The login %1 takes no part in the study %2.</source>
        <translation>L&apos;identifiant %1 ne participe pas à l&apos;étude %2.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to give this login to a reader.</source>
        <translation>Demandez au propriétaire de l&apos;étude d&apos;attribuer cet identifiant à un lecteur.</translation>
    </message>
    <message>
        <source>The study is open for reading only; nothing was changed.</source>
        <translation>L&apos;étude est ouverte en lecture seule ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is hidden while a blinded session is open.</source>
        <translation>Ceci est caché tant qu&apos;une session en aveugle est ouverte.</translation>
    </message>
    <message>
        <source>This is hidden: the cell belongs to a blinded session that is not closed.</source>
        <translation>Ceci est caché : la cellule appartient à une session en aveugle non close.</translation>
    </message>
    <message>
        <source>Label the cell and reveal it there, or ask a coordinator to close the session.</source>
        <translation>Étiquetez la cellule et révélez-la là, ou demandez à un coordinateur de clore la session.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer program (schema %2; this program knows up to %3).</source>
        <translation>L&apos;étude %1 vient d&apos;un programme plus récent (schéma %2 ; ce programme connaît jusqu&apos;à %3).</translation>
    </message>
    <message>
        <source>Update the program; the study was not changed.</source>
        <translation>Mettez le programme à jour ; l&apos;étude n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program and cannot be brought up to date: it is read-only.</source>
        <translation>L&apos;étude %1 vient d&apos;un programme plus ancien et ne peut être mise à jour : elle est en lecture seule.</translation>
    </message>
    <message>
        <source>Make it writable, then open it again.</source>
        <translation>Rendez-la inscriptible, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program, and this login cannot bring it up to date.</source>
        <translation>L&apos;étude %1 vient d&apos;un programme plus ancien, et cet identifiant ne peut la mettre à jour.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to open it once with this program.</source>
        <translation>Demandez au propriétaire de l&apos;étude de l&apos;ouvrir une fois avec ce programme.</translation>
    </message>
    <message>
        <source>A study needs at least one class to label with.</source>
        <translation>Une étude exige au moins une classe d&apos;étiquetage.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il y a déjà un fichier %1.</translation>
    </message>
    <message>
        <source>Open it as a study, or choose another name.</source>
        <translation>Ouvrez-le comme étude, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The study&apos;s database cannot lie in its image folder %1.</source>
        <translation>La base de données de l&apos;étude ne peut pas se trouver dans son dossier d&apos;images %1.</translation>
    </message>
    <message>
        <source>Image folders are never written to; choose another folder.</source>
        <translation>On n&apos;écrit jamais dans les dossiers d&apos;images ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is a study in %1 already.</source>
        <translation>Il y a déjà une étude dans %1.</translation>
    </message>
    <message>
        <source>Open it, or choose another database.</source>
        <translation>Ouvrez-la, ou choisissez une autre base de données.</translation>
    </message>
    <message>
        <source>The study %1 can only be read: the file or its folder may not be written.</source>
        <translation>L&apos;étude %1 est en lecture seule : le fichier ou son dossier ne peut être écrit.</translation>
    </message>
    <message>
        <source>The study %1 has no name.</source>
        <translation>L&apos;étude %1 n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it.</source>
        <translation>Restaurez la sauvegarde la plus récente du dossier voisin.</translation>
    </message>
    <message>
        <source>The study %1 cannot be locked for writing.</source>
        <translation>L&apos;étude %1 ne peut pas être verrouillée en écriture.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Vérifiez les droits d&apos;accès de son dossier.</translation>
    </message>
    <message>
        <source>Another program is working on the study %1.</source>
        <translation>Un autre programme travaille sur l&apos;étude %1.</translation>
    </message>
    <message>
        <source>Close it there, then open the study again.</source>
        <translation>Fermez-la là-bas, puis rouvrez l&apos;étude.</translation>
    </message>
    <message>
        <source>%1 (process %2 on the computer %3) is working on the study %4.</source>
        <translation>%1 (processus %2 sur l&apos;ordinateur %3) travaille sur l&apos;étude %4.</translation>
    </message>
    <message>
        <source>The study %1 is a file: it has no logins.</source>
        <translation>L&apos;étude %1 est un fichier : elle n&apos;a pas d&apos;identifiants.</translation>
    </message>
    <message>
        <source>Readers of a study in a file are told apart by their passwords in the program.</source>
        <translation>Les lecteurs d&apos;une étude dans un fichier se distinguent par leurs mots de passe dans le programme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a login.</source>
        <translation>« %1 » n&apos;est pas un nom d&apos;identifiant.</translation>
    </message>
    <message>
        <source>Use up to 63 letters and digits.</source>
        <translation>Utilisez jusqu&apos;à 63 lettres et chiffres.</translation>
    </message>
    <message>
        <source>A login needs a password.</source>
        <translation>Un identifiant exige un mot de passe.</translation>
    </message>
    <message>
        <source>The reader has the login %1 already.</source>
        <translation>Le lecteur a déjà l&apos;identifiant %1.</translation>
    </message>
    <message>
        <source>There are no random numbers for a password&apos;s salt.</source>
        <translation>Il n&apos;y a pas de nombres aléatoires pour le sel d&apos;un mot de passe.</translation>
    </message>
    <message>
        <source>The reader has no login.</source>
        <translation>Le lecteur n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>A Turing test needs at least one real and one synthetic image besides those for practice.</source>
        <translation>Un test de Turing exige au moins une image réelle et une synthétique en plus de celles d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The study has no Turing test %1.</source>
        <translation>L&apos;étude n&apos;a pas de test de Turing %1.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests; %1 is none.</source>
        <translation>Seul un coordinateur crée des tests de Turing ; %1 n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>This image is not the one to be judged now: there is no going back.</source>
        <translation>Cette image n&apos;est pas celle à juger maintenant : pas de retour en arrière.</translation>
    </message>
    <message>
        <source>In a blinded session the heatmap is shown after the prediction, not before.</source>
        <translation>Dans une session en aveugle, la carte de chaleur est montrée après la prédiction, pas avant.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this password for the login %2.</source>
        <translation>Le serveur %1 n&apos;accepte pas ce mot de passe pour l&apos;identifiant %2.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is right, the login may not exist: ask who looks after the study.</source>
        <translation>Saisissez de nouveau le mot de passe. S&apos;il est juste, l&apos;identifiant n&apos;existe peut-être pas : demandez à qui s&apos;occupe de l&apos;étude.</translation>
    </message>
    <message>
        <source>The login %2 may not open anything on the server %1 any more.</source>
        <translation>L&apos;identifiant %2 ne peut plus rien ouvrir sur le serveur %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the study for a login.</source>
        <translation>Demandez un identifiant à qui s&apos;occupe de l&apos;étude.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2.</source>
        <translation>Le serveur %1 n&apos;a pas de base de données %2.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; capital letters count.</source>
        <translation>Vérifiez le nom de la base de données ; les majuscules comptent.</translation>
    </message>
    <message>
        <source>The server %1 refused the login %2 to the database %3: %4.</source>
        <translation>Le serveur %1 a refusé à l&apos;identifiant %2 l&apos;accès à la base de données %3 : %4.</translation>
    </message>
    <message>
        <source>Check login, password and database; then ask who runs the server.</source>
        <translation>Vérifiez l&apos;identifiant, le mot de passe et la base de données ; demandez ensuite à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the login %2.</source>
        <translation>Le serveur %1 demande le mot de passe de l&apos;identifiant %2.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server %1 came about: %2.</source>
        <translation>Aucune connexion chiffrée au serveur %1 n&apos;a pu être établie : %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server for encryption and its certificate.</source>
        <translation>Rien n&apos;a été envoyé. Demandez le chiffrement et son certificat à qui gère le serveur.</translation>
    </message>
    <message>
        <source>The server %1 does not answer at port %2: %3.</source>
        <translation>Le serveur %1 ne répond pas au port %2 : %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network; the server may be switched off.</source>
        <translation>Vérifiez le nom du serveur, le port et le réseau ; le serveur est peut-être éteint.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; nothing was changed.</source>
        <translation>Vérifiez le nom de la base de données ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>This is not the address of a study on a server.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;une étude sur un serveur.</translation>
    </message>
    <message>
        <source>It reads postgresql://login@server:port/database; ?sslmode=require or ?sslmode=verify-full may follow.</source>
        <translation>Elle s&apos;écrit postgresql://identifiant@serveur:port/base ; ?sslmode=require ou ?sslmode=verify-full peut suivre.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The database %1 is empty: it holds no study.</source>
        <translation>La base de données %1 est vide : elle ne contient pas d&apos;étude.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. Its owner makes a study in it with &quot;cytodiffusion-cli study create FOLDER --database ADDRESS&quot;.</source>
        <translation>Vérifiez le nom de la base de données. Son propriétaire y crée une étude avec « cytodiffusion-cli study create DOSSIER --database ADRESSE ».</translation>
    </message>
    <message>
        <source>The server has a login %1 already.</source>
        <translation>Le serveur a déjà un identifiant %1.</translation>
    </message>
    <message>
        <source>Choose another name; also those that were taken away are not given again.</source>
        <translation>Choisissez un autre nom ; ceux qui ont été retirés ne sont pas redonnés non plus.</translation>
    </message>
    <message>
        <source>The act of the reader %1 was not stored.</source>
        <translation>L&apos;action de %1 n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost while something was being saved: it is not known whether it was saved.</source>
        <translation>La connexion à l&apos;étude %1 a été perdue pendant un enregistrement : on ne sait pas s&apos;il a abouti.</translation>
    </message>
    <message>
        <source>When the server is back, look whether it is there before you do it again.</source>
        <translation>Quand le serveur sera revenu, vérifiez si c&apos;est fait avant de recommencer.</translation>
    </message>
    <message>
        <source>There is another study in %1 now.</source>
        <translation>Il y a maintenant une autre étude dans %1.</translation>
    </message>
    <message>
        <source>Close the study and ask who looks after it; nothing was saved.</source>
        <translation>Fermez l&apos;étude et demandez à la personne qui s&apos;en occupe ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The server still holds the lost connection to the study %1.</source>
        <translation>Le serveur garde encore la connexion perdue à l&apos;étude %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a moment.</source>
        <translation>Rien n&apos;a été enregistré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This login has another role in the study %1 now.</source>
        <translation>Cet identifiant a maintenant un autre rôle dans l&apos;étude %1.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Fermez l&apos;étude et rouvrez-la.</translation>
    </message>
    <message>
        <source>The connection to the study %1 is lost. %2</source>
        <translation>La connexion à l&apos;étude %1 est perdue. %2</translation>
    </message>
    <message>
        <source>Nothing can be saved until the server is back; the program connects by itself.</source>
        <translation>Rien ne peut être enregistré avant le retour du serveur ; le programme se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>What was not confirmed is not saved. Check the network and the database server; the program connects again by itself.</source>
        <translation>Ce qui n&apos;a pas été confirmé n&apos;est pas enregistré. Vérifiez le réseau et le serveur de base de données ; le programme se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>La sauvegarde %1 n&apos;est pas complète.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Le dossier %1 n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 made no backup: %2.</source>
        <translation>%1 n&apos;a pas fait de sauvegarde : %2.</translation>
    </message>
    <message>
        <source>Check the server, the folder and the free space; the study itself was not changed.</source>
        <translation>Vérifiez le serveur, le dossier et l&apos;espace libre ; l&apos;étude elle-même n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>A backup of this study needs pg_dump and pg_restore of PostgreSQL %1 or newer.</source>
        <translation>Une sauvegarde de cette étude nécessite pg_dump et pg_restore de PostgreSQL %1 ou plus récent.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs on this computer (Debian: the package postgresql-client), then back up again.</source>
        <translation>Installez les programmes clients de PostgreSQL sur cet ordinateur (Debian : le paquet postgresql-client), puis refaites la sauvegarde.</translation>
    </message>
    <message>
        <source>This login may not read all of the study %1.</source>
        <translation>Cet identifiant ne peut pas lire toute l&apos;étude %1.</translation>
    </message>
    <message>
        <source>The owner of the study&apos;s database makes its backups.</source>
        <translation>Le propriétaire de la base de données de l&apos;étude fait ses sauvegardes.</translation>
    </message>
    <message>
        <source>A label of cell %1 by %2 counts, but nobody gave it.</source>
        <translation>Une étiquette de la cellule %1 par %2 compte, mais personne ne l&apos;a donnée.</translation>
    </message>
    <message>
        <source>The label of cell %1 by %2 that counts is not the newest that was given.</source>
        <translation>L&apos;étiquette de la cellule %1 par %2 qui compte n&apos;est pas la dernière donnée.</translation>
    </message>
    <message>
        <source>Label %1 of cell %2 by %3 was given, but does not count.</source>
        <translation>L&apos;étiquette %1 de la cellule %2 par %3 a été donnée, mais ne compte pas.</translation>
    </message>
    <message>
        <source>Session item %1 does not show what was decided on it last.</source>
        <translation>L&apos;élément de session %1 n&apos;indique pas la dernière décision prise à son sujet.</translation>
    </message>
    <message>
        <source>The entry of the table %1 that row %2 of the audit log tells of was removed.</source>
        <translation>L&apos;entrée de la table %1 dont parle la ligne %2 du journal d&apos;audit a été supprimée.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was inserted: the audit log does not know it.</source>
        <translation>L&apos;entrée %1 de la table %2 a été insérée : le journal d&apos;audit ne la connaît pas.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was changed: row %3 of the audit log says otherwise.</source>
        <translation>L&apos;entrée %1 de la table %2 a été modifiée : la ligne %3 du journal d&apos;audit dit autre chose.</translation>
    </message>
    <message>
        <source>The decision that came with label %1 was changed after it was committed.</source>
        <translation>La décision jointe à l&apos;étiquette %1 a été modifiée après son enregistrement.</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled.</source>
        <translation>La vérification du journal d&apos;audit a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>This would show what the model or others say of %n cell(s) that you have still to judge blindly.</source>
        <translation>
            <numerusform>Cela montrerait ce que le modèle ou d&apos;autres disent de %n cellule que vous devez encore juger en aveugle.</numerusform>
            <numerusform>Cela montrerait ce que le modèle ou d&apos;autres disent de %n cellules que vous devez encore juger en aveugle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish your blinded sessions first, or ask a coordinator to close them.</source>
        <translation>Terminez d&apos;abord vos sessions en aveugle, ou demandez à un coordinateur de les clore.</translation>
    </message>
    <message>
        <source>Finish the session to see it; a pause does not show what belongs to its open cells.</source>
        <translation>Terminez la session pour le voir ; une pause ne montre pas ce qui concerne ses cellules encore ouvertes.</translation>
    </message>
    <message>
        <source>The study %1 cannot have more than %2 classes.</source>
        <translation>L&apos;étude %1 ne peut pas avoir plus de %2 classes.</translation>
    </message>
    <message>
        <source>Use a model whose classes the study has.</source>
        <translation>Utilisez un modèle dont l&apos;étude a les classes.</translation>
    </message>
    <message>
        <source>The disk is full: the study %1 can only be read.</source>
        <translation>Le disque est plein : l&apos;étude %1 peut seulement être lue.</translation>
    </message>
    <message>
        <source>The study was not closed properly. %1</source>
        <translation>L&apos;étude n&apos;a pas été fermée correctement. %1</translation>
    </message>
    <message>
        <source>Make space or check the permissions of the folder; opening the study there completes what was saved.</source>
        <translation>Libérez de la place ou vérifiez les droits du dossier ; l&apos;ouverture de l&apos;étude à cet endroit complète ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Make space or change the permissions, then open the study again.</source>
        <translation>Libérez de la place ou modifiez les droits, puis rouvrez l&apos;étude.</translation>
    </message>
    <message>
        <source>In a blinded session at least %1 % of the cells are not flagged.</source>
        <translation>Dans une session en aveugle, au moins %1 % des cellules ne sont pas signalées.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that a cell is suspicious. Raise the share, or make the session open.</source>
        <translation>Sinon, le seul fait d&apos;être montrée dirait qu&apos;une cellule est suspecte. Augmentez la part, ou rendez la session ouverte.</translation>
    </message>
    <message>
        <source>This blinded review needs %1 cells that are not in its queue, but the study has %2.</source>
        <translation>Cette revue en aveugle demande %1 cellules hors de sa file, mais l&apos;étude en a %2.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that something is the matter with a cell. Make the review open, or with fewer cells.</source>
        <translation>Sinon, le seul fait d&apos;être montrée dirait qu&apos;une cellule a quelque chose de particulier. Rendez la revue ouverte, ou prenez moins de cellules.</translation>
    </message>
    <message>
        <source>%1 has asked for somebody else to decide on this cell.</source>
        <translation>%1 a demandé que quelqu’un d’autre tranche sur cette cellule.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; needs %2 readers who may judge it, but there are %3.</source>
        <translation>L’image « %1 » demande %2 lecteurs qui puissent la juger, mais il y en a %3.</translation>
    </message>
</context>
<context>
    <name>TerminalReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1/%2 (%3 %)</source>
        <translation>%1/%2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faits</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur : %1</translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Échec : %1 : %2</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrigez le fichier de configuration.</translation>
    </message>
    <message>
        <source>%1: baselines are trained with the precision f32.</source>
        <translation>%1 : les modèles de référence sont entraînés en précision f32.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1 : la taille d&apos;image %2 n&apos;est pas un multiple de la taille de patch %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be true or false.</source>
        <translation>%1 : « %2 » dans « %3 » doit être true ou false.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; has a value that is not supported.</source>
        <translation>%1 : « %2 » dans « %3 » a une valeur non prise en charge.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a text.</source>
        <translation>%1 : « %2 » dans « %3 » doit être un texte.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of texts.</source>
        <translation>%1 : « %2 » dans « %3 » doit être une liste de textes.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1 : « %2 » doit être un objet JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no field &quot;%3&quot;.</source>
        <translation>%1 : « %2 » n&apos;a pas de champ « %3 ».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list.</source>
        <translation>%1 : « %2 » dans « %3 » doit être une liste.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a number between %4 and %5.</source>
        <translation>%1 : « %2 » dans « %3 » doit être un nombre entre %4 et %5.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of numbers between %4 and %5.</source>
        <translation>%1 : « %2 » dans « %3 » doit être une liste de nombres entre %4 et %5.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not taken from %1, since it knows other classes: %2.</source>
        <translation>Non repris de %1, qui connaît d&apos;autres classes : %2.</translation>
    </message>
    <message>
        <source>The position embedding of %1 was interpolated to images of %2 pixels.</source>
        <translation>Le plongement de position de %1 a été interpolé pour des images de %2 pixels.</translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation>Entraînement du modèle de référence</translation>
    </message>
    <message>
        <source>Step %1: balanced accuracy %2 on %3 validation images</source>
        <translation>Étape %1 : exactitude équilibrée %2 sur %3 images de validation</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Entraînement arrêté : %1</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on with it.</source>
        <translation>L&apos;entraînement a été arrêté ; --resume le continue.</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Entraînement de l&apos;auto-encodeur</translation>
    </message>
    <message>
        <source>No image of a class can be read.</source>
        <translation>Aucune image d&apos;une classe ne peut être lue.</translation>
    </message>
    <message>
        <source>Check the data set.</source>
        <translation>Vérifiez les données.</translation>
    </message>
    <message>
        <source>Training a denoiser needs an autoencoder.</source>
        <translation>L&apos;entraînement d&apos;un débruiteur exige un auto-encodeur.</translation>
    </message>
    <message>
        <source>Name a model folder with --init, for instance the output of train-vae.</source>
        <translation>Indiquez un dossier de modèle avec --init, par exemple la sortie de train-vae.</translation>
    </message>
    <message>
        <source>&quot;cross_attention_dim&quot; is smaller than the number of classes.</source>
        <translation>« cross_attention_dim » est inférieur au nombre de classes.</translation>
    </message>
    <message>
        <source>Give the network a wider context.</source>
        <translation>Donnez au réseau un contexte plus large.</translation>
    </message>
    <message>
        <source>Training the denoiser</source>
        <translation>Entraînement du débruiteur</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 n&apos;est pas un état d&apos;entraînement.</translation>
    </message>
    <message>
        <source>%1 belongs to a run with another configuration or data set.</source>
        <translation>%1 appartient à une exécution avec une autre configuration ou d&apos;autres données.</translation>
    </message>
    <message>
        <source>Resume with the same configuration, or choose another output folder.</source>
        <translation>Reprenez avec la même configuration, ou choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 appartient à un autre réseau.</translation>
    </message>
    <message>
        <source>An encoder of principal components does not fit this &quot;vae&quot;.</source>
        <translation>Un encodeur en composantes principales ne convient pas à ce « vae ».</translation>
    </message>
    <message>
        <source>Set &quot;layers_per_block&quot; to 0, all &quot;block_out_channels&quot; to one number of at least 12 and twice &quot;latent_channels&quot;, and &quot;norm_num_groups&quot; so that a group has a multiple of four channels.</source>
        <translation>Mettez « layers_per_block » à 0, tous les « block_out_channels » à un même nombre d&apos;au moins 12 et deux fois « latent_channels », et « norm_num_groups » pour qu&apos;un groupe ait un multiple de quatre canaux.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>L&apos;entraînement a été arrêté.</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>Aucune des images d&apos;entraînement ne peut être lue.</translation>
    </message>
    <message>
        <source>&quot;latent_channels&quot; is larger than a pixel block has values.</source>
        <translation>« latent_channels » dépasse le nombre de valeurs d&apos;un bloc de pixels.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Vérifiez les droits d&apos;accès du dossier et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 already holds a training run.</source>
        <translation>%1 contient déjà un entraînement.</translation>
    </message>
    <message>
        <source>Give --resume to go on with it, or another output folder.</source>
        <translation>Indiquez --resume pour le continuer, ou un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>The validation data have a class &quot;%1&quot; that the model does not know.</source>
        <translation>Les données de validation ont une classe « %1 » inconnue du modèle.</translation>
    </message>
    <message>
        <source>Use data with the training data&apos;s classes.</source>
        <translation>Utilisez des données avec les classes d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>The encoder&apos;s %n component(s) leave a mean squared error of %1.</source>
        <translation>
            <numerusform>La %n composante de l’encodeur laisse une erreur quadratique moyenne de %1.</numerusform>
            <numerusform>Les %n composantes de l’encodeur laissent une erreur quadratique moyenne de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the training images shows a cell in its middle.</source>
        <translation>Aucune des images d&apos;entraînement ne montre une cellule en son centre.</translation>
    </message>
    <message>
        <source>Check the data set, or train without &quot;largest_extent&quot;.</source>
        <translation>Vérifiez le jeu de données, ou entraînez sans « largest_extent ».</translation>
    </message>
    <message>
        <source>%1 is a link to a folder: it is not followed, and its images take no part.</source>
        <translation>%1 est un lien vers un dossier : il n’est pas suivi et ses images ne participent pas.</translation>
    </message>
    <message>
        <source>The training has diverged: at the learning rate %1 the gradients of %2 steps in a row, to step %3, were not finite.</source>
        <translation>L’entraînement a divergé : au taux d’apprentissage %1, les gradients de %2 pas consécutifs, jusqu’au pas %3, n’étaient pas finis.</translation>
    </message>
    <message>
        <source>Lower &quot;learning_rate&quot; in the configuration, or set &quot;precision&quot; to f32, and begin anew.</source>
        <translation>Diminuez « learning_rate » dans la configuration ou réglez « precision » sur f32, puis recommencez.</translation>
    </message>
    <message>
        <source>&quot;deepen&quot; must have as many numbers as the network has sizes, none smaller than its &quot;layers_per_block&quot; and none above %1.</source>
        <translation>« deepen » doit avoir autant de nombres que le réseau a de tailles, aucun inférieur à son « layers_per_block » ni supérieur à %1.</translation>
    </message>
    <message>
        <source>Look into unet/config.json of the model that --init names.</source>
        <translation>Regardez dans unet/config.json du modèle que --init nomme.</translation>
    </message>
    <message>
        <source>No validation image can be classified. %1</source>
        <translation>Aucune image de validation ne peut être classée. %1</translation>
    </message>
</context>
<context>
    <name>TuringFiles</name>
    <message>
        <source>An image cannot be encoded: %1</source>
        <translation>Une image ne peut pas être encodée : %1</translation>
    </message>
    <message>
        <source>An image cannot be encoded.</source>
        <translation>Une image ne peut pas être encodée.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the images is not empty.</source>
        <translation>Le dossier « %1 » pour les images n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indiquez un nouveau dossier.</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>il est déjà là</translation>
    </message>
    <message>
        <source>the finished images in &quot;%1&quot; cannot be renamed to it</source>
        <translation>les images terminées dans « %1 » ne peuvent pas y être renommées</translation>
    </message>
</context>
<context>
    <name>TuringReport</name>
    <message>
        <source>Reader %1</source>
        <translation>Lecteur %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The study has no such Turing test.</source>
        <translation>L&apos;étude n&apos;a pas de tel test de Turing.</translation>
    </message>
    <message>
        <source>Readers, with 95 % intervals</source>
        <translation>Lecteurs, avec intervalles à 95 %</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Synthetic called synthetic</source>
        <translation>Synthétiques dites synthétiques</translation>
    </message>
    <message>
        <source>Real called real</source>
        <translation>Réelles dites réelles</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Class of synthetic</source>
        <translation>Classe des synthétiques</translation>
    </message>
    <message>
        <source>Class of real</source>
        <translation>Classe des réelles</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Temps médian</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Tous les lecteurs</translation>
    </message>
    <message>
        <source>Classes, answers of all readers together</source>
        <translation>Classes, réponses de tous les lecteurs</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images judged</source>
        <translation>Images jugées</translation>
    </message>
    <message>
        <source>Class named as made or labelled</source>
        <translation>Classe nommée comme produite ou étiquetée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Right answers by the confidence that was given with them</source>
        <translation>Bonnes réponses selon la confiance donnée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Real or synthetic told rightly</source>
        <translation>Réelle ou synthétique bien reconnue</translation>
    </message>
    <message>
        <source>Right answers (%), with 95 % interval</source>
        <translation>Bonnes réponses (%), avec intervalle à 95 %</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Hasard</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have not finished and are left out.</source>
        <translation>
            <numerusform>%n lecteur n&apos;a pas terminé et est laissé de côté.</numerusform>
            <numerusform>%n lecteurs n&apos;ont pas terminé et sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>d′ is 0 for guessing and grows with the ability to tell both kinds apart. A criterion above 0 means that &quot;synthetic&quot; is said rarely.</source>
        <translation>d′ vaut 0 au hasard et croît avec la capacité à distinguer les deux sortes. Un critère supérieur à 0 signifie que « synthétique » est rarement dit.</translation>
    </message>
    <message>
        <source>Intervals of readers and classes are Wilson&apos;s; those of all readers are bootstrapped over the readers.</source>
        <translation>Les intervalles des lecteurs et des classes sont ceux de Wilson ; ceux de tous les lecteurs viennent d&apos;un bootstrap sur les lecteurs.</translation>
    </message>
    <message>
        <source>Turing test: %1</source>
        <translation>Test de Turing : %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Étude : %1 (%2)</translation>
    </message>
    <message>
        <source>Images: %1, besides %2 for practice</source>
        <translation>Images : %1, plus %2 d&apos;entraînement</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Fait le : %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Version du programme : %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet.</source>
        <translation>Personne n&apos;a encore terminé ce test.</translation>
    </message>
</context>
<context>
    <name>TuringResults</name>
    <message>
        <source>No answers to compute this from.</source>
        <translation>Pas de réponses pour calculer cela.</translation>
    </message>
    <message>
        <source>One reader alone: there are no readers to resample.</source>
        <translation>Un seul lecteur : pas de lecteurs à rééchantillonner.</translation>
    </message>
    <message>
        <source>No reader has finished the Turing test yet.</source>
        <translation>Aucun lecteur n&apos;a encore terminé le test de Turing.</translation>
    </message>
</context>
<context>
    <name>TuringSet</name>
    <message>
        <source>A Turing test needs at least one image of each arm, and no negative number for practice.</source>
        <translation>Un test de Turing exige au moins une image de chaque sorte, et un nombre non négatif pour l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Images of a Turing test have at most 4096 pixels a side, and a crop between 0 and 1.</source>
        <translation>Les images d&apos;un test de Turing ont au plus 4096 pixels de côté et un cadrage entre 0 et 1.</translation>
    </message>
    <message>
        <source>Model, study and the folder of real images have no class in common.</source>
        <translation>Le modèle, l&apos;étude et le dossier d&apos;images réelles n&apos;ont aucune classe en commun.</translation>
    </message>
    <message>
        <source>The folders of real images must bear the names of the model&apos;s classes.</source>
        <translation>Les dossiers d&apos;images réelles doivent porter les noms des classes du modèle.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Le modèle ne connaît pas la classe « %1 ».</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>L&apos;étude n&apos;a pas de classe « %1 ».</translation>
    </message>
    <message>
        <source>There are no real images of the class &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas d&apos;images réelles de la classe « %1 ».</translation>
    </message>
    <message>
        <source>The model made %1 images of the class &quot;%2&quot; instead of %3.</source>
        <translation>Le modèle a produit %1 images de la classe « %2 » au lieu de %3.</translation>
    </message>
    <message>
        <source>The Turing test needs %1 real images of %2, but there are %3 that can be read.</source>
        <translation>Le test de Turing exige %1 images réelles de %2, mais %3 sont lisibles.</translation>
    </message>
    <message>
        <source>Ask for fewer images, or name a larger folder.</source>
        <translation>Demandez moins d&apos;images ou indiquez un dossier plus grand.</translation>
    </message>
    <message>
        <source>Making the Turing test</source>
        <translation>Création du test de Turing</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The reference %1 does not fit the model: %2</source>
        <translation>La référence %1 ne convient pas au modèle : %2</translation>
    </message>
    <message>
        <source>Make the reference with this very model.</source>
        <translation>Produisez la référence avec ce modèle même.</translation>
    </message>
    <message>
        <source>%1: not in the reference</source>
        <translation>%1 : absent de la référence</translation>
    </message>
    <message>
        <source>%1: largest difference %2</source>
        <translation>%1 : plus grande différence %2</translation>
    </message>
    <message>
        <source>The reference file holds nothing to compare with.</source>
        <translation>Le fichier de référence ne contient rien à comparer.</translation>
    </message>
    <message>
        <source>This program computes the same within %1.</source>
        <translation>Ce programme calcule la même chose à %1 près.</translation>
    </message>
    <message>
        <source>The results DIFFER by more than %1. Do not use this model here.</source>
        <translation>Les résultats DIFFÈRENT de plus de %1. N&apos;utilisez pas ce modèle ici.</translation>
    </message>
</context>
<context>
    <name>VisionConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrigez le fichier de configuration.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1 : la taille d&apos;image %2 n&apos;est pas un multiple de la taille de patch %3.</translation>
    </message>
    <message>
        <source>%1: &quot;hidden&quot; (%2) is no multiple of &quot;heads&quot; (%3).</source>
        <translation>%1 : « hidden » (%2) n&apos;est pas un multiple de « heads » (%3).</translation>
    </message>
    <message>
        <source>%1: an EfficientNet needs &quot;stages&quot;.</source>
        <translation>%1 : un EfficientNet exige « stages ».</translation>
    </message>
    <message>
        <source>List its stages, or name a published shape such as efficientnet_v2_s.</source>
        <translation>Énumérez ses étages, ou nommez une forme publiée comme efficientnet_v2_s.</translation>
    </message>
    <message>
        <source>%1: a kernel of %2 pixels has no centre.</source>
        <translation>%1 : un noyau de %2 pixels n&apos;a pas de centre.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that its config.json calls for.</source>
        <translation>Il manque à %1 le tenseur « %2 » qu&apos;exige son config.json.</translation>
    </message>
    <message>
        <source>The weights and the configuration do not belong together.</source>
        <translation>Les poids et la configuration ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has another shape than its config.json calls for.</source>
        <translation>%1 : le tenseur « %2 » a une autre forme que celle qu&apos;exige son config.json.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; does not hold floating-point numbers.</source>
        <translation>%1 : le tenseur « %2 » ne contient pas de nombres à virgule flottante.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, for which its config.json has no place.</source>
        <translation>%1 contient le tenseur « %2 », sans place dans son config.json.</translation>
    </message>
</context>
<context>
    <name>WorkbenchOptions</name>
    <message>
        <source>Looks through slides of blood cells with a diffusion classifier. For research use only.</source>
        <translation>Parcourt des lames de cellules sanguines avec un classifieur par diffusion. Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Model folder (default: as in the preferences)</source>
        <translation>Dossier de modèle (sinon : celui des préférences)</translation>
    </message>
    <message>
        <source>system, light or dark, for this run</source>
        <translation>system, light ou dark, pour cette exécution</translation>
    </message>
    <message>
        <source>Save a picture of every screen and quit</source>
        <translation>Enregistrer une image de chaque écran et quitter</translation>
    </message>
    <message>
        <source>Only one study can be opened at a time.</source>
        <translation>Une seule étude peut être ouverte à la fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme: system, light or dark.</source>
        <translation>« %1 » n&apos;est pas un thème : system, light ou dark.</translation>
    </message>
    <message>
        <source>Language for this run: de, en, es, fr or nl (default: as in the preferences)</source>
        <translation>Langue pour cette exécution : de, en, es, fr ou nl (sinon : celle des préférences)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this program: %2.</source>
        <translation>« %1 » n&apos;est pas une langue de ce programme : %2.</translation>
    </message>
    <message>
        <source>Folder whose sub-folders are slides, or the folder of one slide, or a study on a server: postgresql://login@server:port/database (the password is asked for)</source>
        <translation>Dossier dont les sous-dossiers sont des lames, ou dossier d&apos;une lame, ou étude sur un serveur : postgresql://identifiant@serveur:port/base (le mot de passe est demandé)</translation>
    </message>
</context>
<context>
    <name>cyto::AblationPlot</name>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>%1, %2 = %3: %4 [%5, %6]</source>
        <translation>%1, %2 = %3 : %4 [%5, %6]</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, avec intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::AnomalyPlot</name>
    <message>
        <source>Distribution of the anomaly score</source>
        <translation>Distribution du score d&apos;anomalie</translation>
    </message>
    <message>
        <source>%1 (%2 images)</source>
        <translation>%1 (%2 images)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images below the threshold %4</source>
        <translation>%1 : %2 images sur %3 sous le seuil %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Anomaly score (small = anomalous)</source>
        <translation>Score d&apos;anomalie (petit = anormal)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Threshold %1, flagged below</source>
        <translation>Seuil %1, signalé en dessous</translation>
    </message>
</context>
<context>
    <name>cyto::ConfidenceMatrixPlot</name>
    <message>
        <source>Confidence of pairs of readers</source>
        <translation>Confiance des paires de lecteurs</translation>
    </message>
    <message>
        <source>Confidence of one reader</source>
        <translation>Confiance d&apos;un lecteur</translation>
    </message>
    <message>
        <source>Confidence of the other</source>
        <translation>Confiance de l&apos;autre</translation>
    </message>
    <message>
        <source>%1: of %2 pairs, the other reader has the same confidence in %3</source>
        <translation>%1 : sur %2 paires, l&apos;autre lecteur a la même confiance dans %3</translation>
    </message>
</context>
<context>
    <name>cyto::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Labelled class</source>
        <translation>Classe étiquetée</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted as labelled</source>
        <translation>%1 : %2 sur %3 prédits comme étiquetés</translation>
    </message>
</context>
<context>
    <name>cyto::DifferentialPlot</name>
    <message numerus="yes">
        <source>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</source>
        <translation>
            <numerusform>Seulement %n cellule : moins que les %1 de CLSI H20, les parts sont donc incertaines</numerusform>
            <numerusform>Seulement %n cellules : moins que les %1 de CLSI H20, les parts sont donc incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %, %5 cells)</source>
        <translation>%1 : %2 % (intervalle à 95 % : %3 % à %4 %, %5 cellules)</translation>
    </message>
    <message>
        <source>Share of cells (%), with 95 % interval</source>
        <translation>Part des cellules (%), avec intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::ForestPlot</name>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %)</source>
        <translation>%1 : %2 % (intervalle à 95 % : %3 % à %4 %)</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1 : %2 %</translation>
    </message>
</context>
<context>
    <name>cyto::LearningCurvePlot</name>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d&apos;apprentissage</translation>
    </message>
    <message>
        <source>%1, %2 images per class: %3 [%4, %5]</source>
        <translation>%1, %2 images par classe : %3 [%4, %5]</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Images d&apos;entraînement par classe</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, avec intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::MatrixPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cyto::PlotWidget</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à afficher pour l&apos;instant</translation>
    </message>
    <message>
        <source>There is nothing in this plot that could be saved.</source>
        <translation>Ce graphique ne contient rien à enregistrer.</translation>
    </message>
    <message>
        <source>%1 does not end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 ne se termine pas par .png, .svg, .pdf ou .csv.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Mémoire insuffisante pour une image de cette taille.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dessins SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Enregistrer les données en CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>cyto::PsychometricPlot</name>
    <message>
        <source>Psychometric function</source>
        <translation>Fonction psychométrique</translation>
    </message>
    <message>
        <source>%1: not fitted</source>
        <translation>%1 : non ajusté</translation>
    </message>
    <message>
        <source>%1: threshold %2 [%3, %4], width %5 [%6, %7]</source>
        <translation>%1 : seuil %2 [%3, %4], largeur %5 [%6, %7]</translation>
    </message>
    <message>
        <source>%1: the threshold may lie beyond the confidences that occur</source>
        <translation>%1 : le seuil peut se trouver au-delà des confiances observées</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Exactitude, avec intervalles à 95 %</translation>
    </message>
    <message>
        <source>Threshold, with 95 % interval</source>
        <translation>Seuil, avec intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::ReliabilityPlot</name>
    <message>
        <source>Reliability of the shown probabilities</source>
        <translation>Fiabilité des probabilités affichées</translation>
    </message>
    <message>
        <source>Expected calibration error %1 over %2 images</source>
        <translation>Erreur d&apos;étalonnage attendue %1 sur %2 images</translation>
    </message>
    <message>
        <source>Shown probability</source>
        <translation>Probabilité affichée</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Exactitude, avec intervalle à 95 %</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Part des images</translation>
    </message>
</context>
<context>
    <name>cyto::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>Courbe ROC</translation>
    </message>
    <message>
        <source>%1: area %2 [%3, %4]</source>
        <translation>%1 : aire %2 [%3, %4]</translation>
    </message>
    <message>
        <source>%1: at threshold %2 the sensitivity is %3 and the specificity %4</source>
        <translation>%1 : au seuil %2, la sensibilité est de %3 et la spécificité de %4</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − spécificité</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
</context>
<context>
    <name>cyto::StudyPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Prédiction en cours</translation>
    </message>
    <message numerus="yes">
        <source>The engine returned nothing for %n cell(s).</source>
        <translation>
            <numerusform>Le moteur n&apos;a rien renvoyé pour %n cellule.</numerusform>
            <numerusform>Le moteur n&apos;a rien renvoyé pour %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model, or start the prediction again.</source>
        <translation>Choisissez un autre modèle, ou relancez la prédiction.</translation>
    </message>
</context>
<context>
    <name>cyto::TrajectoryPlot</name>
    <message>
        <source>Class scores over the trials</source>
        <translation>Scores des classes au fil des essais</translation>
    </message>
    <message numerus="yes">
        <source>%1 (dropped after %n trials)</source>
        <translation>
            <numerusform>%1 (écartée après %n essai)</numerusform>
            <numerusform>%1 (écartée après %n essais)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1 : score %2</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Score (small = likely)</source>
        <translation>Score (petit = probable)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AgreementPart</name>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more. Intervals are drawn anew by slide, because cells of one slide belong together.</source>
        <translation>%1 cellules ont une étiquette ; %2 d&apos;entre elles en ont de deux lecteurs ou plus. Les intervalles sont rééchantillonnés par lame, car les cellules d&apos;une lame vont ensemble.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnnotationDialog</name>
    <message>
        <source>Slides</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Classes prédites</translation>
    </message>
    <message>
        <source>Only cells that I have not labelled</source>
        <translation>Seulement les cellules que je n&apos;ai pas étiquetées</translation>
    </message>
    <message>
        <source>&amp;Blinded: readers see the cell alone</source>
        <translation>En &amp;aveugle : les lecteurs ne voient que la cellule</translation>
    </message>
    <message>
        <source>&amp;Open: readers also see what the model says</source>
        <translation>&amp;Ouverte : les lecteurs voient aussi ce que dit le modèle</translation>
    </message>
    <message>
        <source>New annotation session</source>
        <translation>Nouvelle session d&apos;annotation</translation>
    </message>
    <message>
        <source>&amp;Make the session</source>
        <translation>&amp;Créer la session</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>&amp;Slides (none ticked: all)</source>
        <translation>&amp;Lames (aucune cochée : toutes)</translation>
    </message>
    <message>
        <source>&amp;Predicted as (none ticked: all, also cells without a prediction)</source>
        <translation>&amp;Prédites comme (aucune cochée : toutes, même sans prédiction)</translation>
    </message>
    <message>
        <source>Cells whose image is missing or cannot be read are left out.</source>
        <translation>Les cellules dont l&apos;image manque ou est illisible sont laissées de côté.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>For instance: round 1</source>
        <translation>Par exemple : tour 1</translation>
    </message>
    <message>
        <source>The same cells for every reader: agreement is measured on them.</source>
        <translation>Les mêmes cellules pour tous les lecteurs : l&apos;accord y est mesuré.</translation>
    </message>
    <message>
        <source>all that are left</source>
        <translation>toutes les restantes</translation>
    </message>
    <message>
        <source>Further cells for each reader, which no other reader sees.</source>
        <translation>D&apos;autres cellules pour chaque lecteur, qu&apos;aucun autre ne voit.</translation>
    </message>
    <message>
        <source>At least so many of the cells are not flagged as unusual, so that the session itself says nothing.</source>
        <translation>Au moins autant de cellules ne sont pas signalées comme inhabituelles, pour que la session elle-même ne dise rien.</translation>
    </message>
    <message>
        <source>So many cells come a second time, unannounced: do readers agree with themselves?</source>
        <translation>Autant de cellules reviennent sans prévenir : les lecteurs sont-ils d&apos;accord avec eux-mêmes ?</translation>
    </message>
    <message>
        <source> cells apart</source>
        <translation> cellules d&apos;écart</translation>
    </message>
    <message>
        <source>The same number gives the same cells in the same order.</source>
        <translation>Le même nombre donne les mêmes cellules dans le même ordre.</translation>
    </message>
    <message>
        <source>Prediction, other labels, slide and file name are kept back where the data is read.</source>
        <translation>Prédiction, autres étiquettes, lame et nom de fichier sont retenus là où les données sont lues.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Readers:</source>
        <translation>L&amp;ecteurs :</translation>
    </message>
    <message>
        <source>&amp;Common cells:</source>
        <translation>Cellules co&amp;mmunes :</translation>
    </message>
    <message>
        <source>&amp;Each reader:</source>
        <translation>Par lec&amp;teur :</translation>
    </message>
    <message>
        <source>Not &amp;flagged:</source>
        <translation>Non &amp;signalées :</translation>
    </message>
    <message>
        <source>&amp;Hidden repeats:</source>
        <translation>&amp;Répétitions cachées :</translation>
    </message>
    <message>
        <source>Repeats are at least:</source>
        <translation>Répétitions au moins à :</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Graine :</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>La session doit avoir un nom.</translation>
    </message>
    <message>
        <source>%1 cells pass the filter, %2 of them flagged as unusual.</source>
        <translation>%1 cellules passent le filtre, dont %2 signalées comme inhabituelles.</translation>
    </message>
    <message>
        <source>%1 sees %2 cells, %3 of them hidden repeats.</source>
        <translation>%1 voit %2 cellules, dont %3 répétitions cachées.</translation>
    </message>
    <message>
        <source>Cells come from these slides alone.</source>
        <translation>Les cellules viennent de ces seules lames.</translation>
    </message>
    <message>
        <source>Cells that the model takes for one of these classes.</source>
        <translation>Cellules que le modèle prend pour une de ces classes.</translation>
    </message>
    <message>
        <source>Leaves out the cells that you have labelled in the gallery or in sessions.</source>
        <translation>Laisse de côté les cellules que vous avez étiquetées dans la galerie ou en session.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Les lecteurs voient ce nom.</translation>
    </message>
    <message>
        <source>For teaching and for corrections; such labels are not blind.</source>
        <translation>Pour l&apos;enseignement et les corrections ; ces étiquettes ne sont pas en aveugle.</translation>
    </message>
    <message>
        <source>So many other cells come between a cell and its repeat.</source>
        <translation>Autant d&apos;autres cellules séparent une cellule de sa répétition.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Pas encore d&apos;étiquette</translation>
    </message>
    <message>
        <source>States of the consensus</source>
        <translation>États du consensus</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Raisons d&apos;y revenir</translation>
    </message>
    <message>
        <source>Consens&amp;us (none ticked: all)</source>
        <translation>Consens&amp;us (aucun coché : tous)</translation>
    </message>
    <message>
        <source>Consens&amp;us: none has been run yet</source>
        <translation>Consens&amp;us : aucun n&apos;a encore été établi</translation>
    </message>
    <message>
        <source>Re&amp;view queue (none ticked: all cells, whether they are in it or not)</source>
        <translation>File de ré&amp;vision (rien de coché : toutes les cellules, qu&apos;elles y soient ou non)</translation>
    </message>
    <message>
        <source>Cells on which the newest consensus came to this.</source>
        <translation>Cellules pour lesquelles le dernier consensus est arrivé à cela.</translation>
    </message>
    <message>
        <source>Cells that would be in the review queue for one of these reasons. Readers of a blinded session are not told.</source>
        <translation>Cellules qui seraient dans la file de révision pour l&apos;une de ces raisons. Les lecteurs d&apos;une session en aveugle n&apos;en sont pas informés.</translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>La session n&apos;a pas été créée. %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnomalyPart</name>
    <message>
        <source>Classes that the model does not know</source>
        <translation>Classes que le modèle ne connaît pas</translation>
    </message>
    <message>
        <source>A&amp;bnormal:</source>
        <translation>An&amp;ormales :</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Score d&apos;anomalie</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnswerPanel</name>
    <message>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>aucune confiance</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>classe inconnue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Quelle est votre confiance ?</translation>
    </message>
    <message>
        <source>Choose the class with its letter or by clicking. Nothing is stored before you have also said how sure you are.</source>
        <translation>Choisissez la classe par sa lettre ou d&apos;un clic. Rien n&apos;est enregistré avant que vous ayez dit aussi votre confiance.</translation>
    </message>
    <message>
        <source>Keys 1 to 4 of the number row or the number pad: high, moderate, low, no confidence. This stores the answer and goes on to the next cell.</source>
        <translation>Touches 1 à 4 de la rangée de chiffres ou du pavé : élevée, moyenne, faible, aucune. Cela enregistre la réponse et passe à la cellule suivante.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Aucune confiance</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Store the answer with this confidence (key %1).</source>
        <translation>Enregistrer la réponse avec cette confiance (touche %1).</translation>
    </message>
    <message>
        <source>Confirm the decision (Space)</source>
        <translation>Confirmer la décision (Espace)</translation>
    </message>
    <message>
        <source>A human cannot tell what this cell is (key %1). Stored at once.</source>
        <translation>Une personne ne peut dire ce qu&apos;est cette cellule (touche %1). Enregistré aussitôt.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <translation>Répondre %1.</translation>
    </message>
    <message>
        <source>Answer %1 (key %2).</source>
        <translation>Répondre %1 (touche %2).</translation>
    </message>
    <message>
        <source>Store the decision and go on.</source>
        <translation>Enregistrer la décision et continuer.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AuditDialog</name>
    <message>
        <source>Save the check</source>
        <translation>Enregistrer la vérification</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Check of the audit log</source>
        <translation>Vérification du journal d&apos;audit</translation>
    </message>
    <message>
        <source>Save what was compared and found as a text.</source>
        <translation>Enregistre en texte ce qui a été comparé et trouvé.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Everything that is not as it was written, with its row.</source>
        <translation>Tout ce qui n&apos;est pas comme il a été écrit, avec sa ligne.</translation>
    </message>
    <message>
        <source>%1 rows of the audit log and %2 label revisions were checked.</source>
        <translation>%1 lignes du journal d&apos;audit et %2 révisions d&apos;étiquettes ont été vérifiées.</translation>
    </message>
    <message>
        <source>The chain is whole, and every label is as it was committed.</source>
        <translation>La chaîne est entière, et chaque étiquette est telle qu&apos;elle a été enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on it.</source>
        <translation>
            <numerusform>L&apos;étude a été modifiée hors du programme : %n défaut. Comparez-la à une sauvegarde avant de vous y fier.</numerusform>
            <numerusform>L&apos;étude a été modifiée hors du programme : %n défauts. Comparez-la à une sauvegarde avant de vous y fier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Étude : %1 (%2)</translation>
    </message>
    <message>
        <source>Checked at: %1</source>
        <translation>Vérifié le : %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme : %1</translation>
    </message>
    <message>
        <source>Hash of the last row: %1</source>
        <translation>Empreinte de la dernière ligne : %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CalibrationPart</name>
    <message>
        <source>Shown probabilities</source>
        <translation>Probabilités affichées</translation>
    </message>
    <message>
        <source>How far the shown probabilities are from what people say</source>
        <translation>Écart entre les probabilités affichées et ce que disent les lecteurs</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erreur d&apos;étalonnage attendue</translation>
    </message>
    <message>
        <source>Brier score of the predicted class</source>
        <translation>Score de Brier de la classe prédite</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus: %1 cells.</source>
        <translation>Est juste ce qui s&apos;accorde avec le consensus : %1 cellules.</translation>
    </message>
    <message>
        <source>There is no consensus yet. Right is what agrees with every label of a cell: %1 cells.</source>
        <translation>Il n&apos;y a pas encore de consensus. Est juste ce qui s&apos;accorde avec chaque étiquette d&apos;une cellule : %1 cellules.</translation>
    </message>
    <message>
        <source>Cells without a label that the model could have given: %1</source>
        <translation>Cellules sans étiquette que le modèle aurait pu donner : %1</translation>
    </message>
    <message>
        <source>Cells without a calibrated probability: %1</source>
        <translation>Cellules sans probabilité calibrée : %1</translation>
    </message>
    <message>
        <source>There is no model, and so no probability of one.</source>
        <translation>Il n&apos;y a pas de modèle, et donc pas de probabilité.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CellView</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Image de la cellule</translation>
    </message>
    <message>
        <source>Wheel or + and − zoom, drag or arrow keys move, double click or 0 fits the cell.</source>
        <translation>La molette ou + et − zooment, glisser ou les flèches déplacent, un double clic ou 0 ajuste la cellule.</translation>
    </message>
    <message>
        <source>The cell as it is in the file. Brightness and contrast change the display alone: file, prediction and export of the original stay as they are.</source>
        <translation>La cellule telle qu&apos;elle est dans le fichier. Luminosité et contraste ne changent que l&apos;affichage : fichier, prédiction et export de l&apos;original restent tels quels.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ClassPalette</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Gives the selected cells a class. The letter on each button does the same; 1 to 4 then say how sure you are: high, moderate, low, no confidence. Cells can also be dropped on a button.</source>
        <translation>Donne une classe aux cellules sélectionnées. La lettre de chaque bouton fait de même ; 1 à 4 disent ensuite votre confiance : élevée, moyenne, faible, aucune. On peut aussi déposer des cellules sur un bouton.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter of the key, then class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Label the selected cells as %1.</source>
        <translation>Étiqueter les cellules sélectionnées comme %1.</translation>
    </message>
    <message>
        <source>Label the selected cells as %1 (key %2).</source>
        <translation>Étiqueter les cellules sélectionnées comme %1 (touche %2).</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Étiqueter comme %1</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>Nobody can tell what these cells are (key %1). They stand in the group &quot;Not classed&quot;.</source>
        <translation>Personne ne peut dire ce que sont ces cellules (touche %1). Elles vont dans le groupe « Non classées ».</translation>
    </message>
    <message>
        <source>Label as not identifiable</source>
        <translation>Étiqueter comme non identifiable</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ColourBar</name>
    <message>
        <source>Scale of the change</source>
        <translation>Échelle de la modification</translation>
    </message>
    <message>
        <source>From %1 (darker, blue) over no change to %2 (brighter, orange)</source>
        <translation>De %1 (plus sombre, bleu) à %2 (plus clair, orange) en passant par aucune modification</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucune modification</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus clair</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ComparisonPart</name>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparé à :</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modèle et personnes</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modèle contre : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled cell(s) have no prediction and are left out.</source>
        <translation>
            <numerusform>%n cellule étiquetée n&apos;a pas de prédiction et est laissée de côté.</numerusform>
            <numerusform>%n cellules étiquetées n&apos;ont pas de prédiction et sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unresolved and left out.</source>
        <translation>
            <numerusform>%n cellule n&apos;est pas résolue et est laissée de côté.</numerusform>
            <numerusform>%n cellules ne sont pas résolues et sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ConfidenceBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilité de chaque classe</translation>
    </message>
    <message>
        <source>How probable the model holds each class. A class that was clearly worse than the best one was given up early; it says after how many trials, because its probability was not measured to the end.</source>
        <translation>La probabilité que le modèle donne à chaque classe. Une classe nettement moins bonne que la meilleure a été écartée tôt ; il est dit après combien d&apos;essais, car sa probabilité n&apos;a pas été mesurée jusqu&apos;au bout.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>pruned after %n trial(s)</source>
        <translation>
            <numerusform>écartée après %n essai</numerusform>
            <numerusform>écartée après %n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ContextPanel</name>
    <message>
        <source>What is known of this cell</source>
        <translation>Ce que l&apos;on sait de cette cellule</translation>
    </message>
    <message>
        <source>The model and the label differ.</source>
        <translation>Le modèle et l&apos;étiquette diffèrent.</translation>
    </message>
    <message>
        <source>The model is not sure.</source>
        <translation>Le modèle n&apos;est pas sûr.</translation>
    </message>
    <message>
        <source>The model finds the cell unusual.</source>
        <translation>Le modèle trouve la cellule inhabituelle.</translation>
    </message>
    <message>
        <source>Readers disagree.</source>
        <translation>Des lecteurs sont en désaccord.</translation>
    </message>
    <message>
        <source>A reader was not sure.</source>
        <translation>Un lecteur n&apos;était pas sûr.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>La prédiction a échoué.</translation>
    </message>
    <message>
        <source>Model %1: no prediction. %2</source>
        <translation>Modèle %1 : pas de prédiction. %2</translation>
    </message>
    <message>
        <source>Model %1: %2.</source>
        <translation>Modèle %1 : %2.</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3).</source>
        <translation>Modèle %1 : %2 (%3).</translation>
    </message>
    <message>
        <source>Runner-up: %1.</source>
        <translation>Deuxième : %1.</translation>
    </message>
    <message>
        <source>The cell is unlike those that the model knows.</source>
        <translation>La cellule ne ressemble pas à celles que connaît le modèle.</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Lecteur %1 : %2</translation>
    </message>
    <message>
        <source>No reader has labelled this cell yet.</source>
        <translation>Aucun lecteur n&apos;a encore étiqueté cette cellule.</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide.</source>
        <translation>Un lecteur a demandé que quelqu&apos;un d&apos;autre décide.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CounterfactualPanel</name>
    <message>
        <source>&amp;Show change</source>
        <translation>Montrer la &amp;modification</translation>
    </message>
    <message>
        <source>&amp;All classes</source>
        <translation>&amp;Toutes les classes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l&apos;&amp;image…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>The change could not be computed. %1</source>
        <translation>La modification n&apos;a pas pu être calculée. %1</translation>
    </message>
    <message>
        <source>Target class</source>
        <translation>Classe cible</translation>
    </message>
    <message>
        <source>The class that the model should see in this cell.</source>
        <translation>La classe que le modèle devrait voir dans cette cellule.</translation>
    </message>
    <message>
        <source>Compute the change for every class; takes as many times longer.</source>
        <translation>Calculer la modification pour chaque classe ; d&apos;autant plus long.</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Image de la modification</translation>
    </message>
    <message>
        <source>Hold Space to see the original.</source>
        <translation>Maintenez Espace pour voir l&apos;original.</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacité de la superposition</translation>
    </message>
    <message>
        <source>How strongly the colours cover the cell.</source>
        <translation>À quel point les couleurs couvrent la cellule.</translation>
    </message>
    <message>
        <source>Changes for all classes</source>
        <translation>Modifications pour toutes les classes</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Progression de la carte de chaleur</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The cell as the model saw it.</source>
        <translation>La cellule telle que le modèle l&apos;a vue.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>The model&apos;s change as a picture of its own; mid-grey means no change.</source>
        <translation>La modification du modèle comme image à part ; le gris moyen signifie aucune modification.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Where the change is darker or brighter, in colour over the cell.</source>
        <translation>Où la modification est plus sombre ou plus claire, en couleur sur la cellule.</translation>
    </message>
    <message>
        <source>Change &amp;towards:</source>
        <translation>&amp;Vers la classe :</translation>
    </message>
    <message>
        <source>&amp;Opacity:</source>
        <translation>&amp;Opacité :</translation>
    </message>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Ce que le modèle changerait. Pas l&apos;endroit de la maladie.</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>On demande au modèle à quoi la cellule devrait ressembler pour être d&apos;une autre classe. Orange : elle y serait plus claire ; bleu : plus sombre. Cela explique le modèle, pas le patient.</translation>
    </message>
    <message>
        <source>Computing the change towards %1…</source>
        <translation>Calcul de la modification vers %1…</translation>
    </message>
    <message>
        <source>Computing the changes towards all classes…</source>
        <translation>Calcul des modifications vers toutes les classes…</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Choisissez une cellule dans la galerie.</translation>
    </message>
    <message>
        <source>Change towards %1</source>
        <translation>Modification vers %1</translation>
    </message>
    <message>
        <source>Stop computing the change.</source>
        <translation>Arrêter le calcul de la modification.</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as PNG or JPEG.</source>
        <translation>Enregistrer l&apos;image affichée en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>One picture per class; choose one to see it large.</source>
        <translation>Une image par classe ; choisissez-en une pour la voir en grand.</translation>
    </message>
    <message>
        <source>Compute what the model would change for this class.</source>
        <translation>Calculer ce que le modèle changerait pour cette classe.</translation>
    </message>
    <message>
        <source>%1: compute what the model would change for this class.</source>
        <comment>command with its key</comment>
        <translation>%1 : calculer ce que le modèle changerait pour cette classe.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Il n&apos;y a pas de modèle. Choisissez-en un avec Prédiction &gt; Gestionnaire de modèles.</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; to see what the model would change in this cell.</source>
        <translation>« %1 » montre ce que le modèle changerait dans cette cellule.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DifferentialPart</name>
    <message>
        <source>S&amp;lide:</source>
        <translation>&amp;Lame :</translation>
    </message>
    <message>
        <source>&amp;Counted by:</source>
        <translation>&amp;Comptée par :</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The study has no slides.</source>
        <translation>L&apos;étude n&apos;a pas de lames.</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Formule de %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DisplayControls</name>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Ne change que l&apos;affichage, pas l&apos;image.</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Luminosité</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Luminosité de l&apos;affichage</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Co&amp;ntraste</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contraste de l&apos;affichage</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Brightness, contrast and zoom as they were at the beginning.</source>
        <translation>Luminosité, contraste et zoom comme au début.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::EngineMessages</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ExportDialog</name>
    <message>
        <source>Only the labels that count &amp;now, without those they replaced</source>
        <translation>Seulement les étiquettes qui comptent &amp;maintenant, sans celles qu&apos;elles remplacent</translation>
    </message>
    <message>
        <source>The probability of every class for every &amp;cell</source>
        <translation>La probabilité de chaque classe pour chaque &amp;cellule</translation>
    </message>
    <message>
        <source>For e&amp;very program: comma and decimal point</source>
        <translation>Pour &amp;tout programme : virgule et point décimal</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet of this computer&apos;s language</source>
        <translation>Pour un ta&amp;bleur dans la langue de cet ordinateur</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Dossier des tableaux</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exporter des tableaux</translation>
    </message>
    <message>
        <source>It is made when it is not there. Nothing else in it is touched.</source>
        <translation>Il est créé s&apos;il n&apos;existe pas. Rien d&apos;autre n&apos;y est touché.</translation>
    </message>
    <message>
        <source>The manifest beside the tables says so.</source>
        <translation>Le manifeste à côté des tableaux le dit.</translation>
    </message>
    <message>
        <source>The largest table: a line for each cell and class.</source>
        <translation>Le plus grand tableau : une ligne par cellule et classe.</translation>
    </message>
    <message>
        <source>What &quot;Import labels&quot; reads, too.</source>
        <translation>Ce que lit aussi « Importer des étiquettes ».</translation>
    </message>
    <message>
        <source>Opens there with a double click; other programs may not read it.</source>
        <translation>S&apos;y ouvre d&apos;un double clic ; d&apos;autres programmes ne le lisent peut-être pas.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Choisir le dossier.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>labels.csv: every label with its reader, times, session and signature, and the prediction beside it</source>
        <translation>labels.csv : chaque étiquette avec lecteur, temps, session et signature, et la prédiction à côté</translation>
    </message>
    <message>
        <source>decisions.csv, consensus.csv, turing_trials.csv: decisions of reviews, the newest consensus and finished Turing tests, where there are any</source>
        <translation>decisions.csv, consensus.csv, turing_trials.csv : décisions des revues, dernier consensus et tests de Turing terminés, s&apos;il y en a</translation>
    </message>
    <message>
        <source>manifest.json: number of rows and SHA-256 of each table, filters, seeds and versions</source>
        <translation>manifest.json : nombre de lignes et SHA-256 de chaque tableau, filtres, graines et versions</translation>
    </message>
    <message>
        <source>Predictions are those of the model %1 (%2).</source>
        <translation>Les prédictions sont celles du modèle %1 (%2).</translation>
    </message>
    <message>
        <source>There is no model: the tables hold no predictions.</source>
        <translation>Il n&apos;y a pas de modèle : les tableaux ne contiennent aucune prédiction.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment cela est écrit</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The tables need a folder.</source>
        <translation>Les tableaux ont besoin d&apos;un dossier.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Écrivez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>There are tables in this folder already: those of the same names are replaced.</source>
        <translation>Ce dossier contient déjà des tableaux : ceux des mêmes noms sont remplacés.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::FirstPage</name>
    <message>
        <source>Opened before</source>
        <translation>Ouvertes auparavant</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells, made by a model. No patient&apos;s cells are in them.</source>
        <translation>Deux lames de cellules synthétiques, produites par un modèle. Aucune cellule de patient.</translation>
    </message>
    <message>
        <source>Double click, or Enter, opens a study.</source>
        <translation>Un double clic ou Entrée ouvre une étude.</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Look through the cells of blood films: a diffusion model says what each cell is, how sure it is, and which cells are unlike all it has seen. You decide.</source>
        <translation>Parcourez les cellules de frottis sanguins : un modèle de diffusion dit ce qu&apos;est chaque cellule, à quel point il est sûr, et quelles cellules ne ressemblent à rien de ce qu&apos;il a vu. Vous décidez.</translation>
    </message>
    <message>
        <source>A study is a folder: each sub-folder with images is a slide, each image one cell. You can also drop the folder on this window. Its files are only read; labels and predictions are kept in your own data folder.</source>
        <translation>Une étude est un dossier : chaque sous-dossier d&apos;images est une lame, chaque image une cellule. Vous pouvez aussi déposer le dossier sur cette fenêtre. Ses fichiers sont seulement lus ; étiquettes et prédictions sont dans votre propre dossier de données.</translation>
    </message>
    <message>
        <source>For research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>name, then folder</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>%1 (the folder is not there now)</source>
        <translation>%1 (le dossier n&apos;est pas là actuellement)</translation>
    </message>
    <message>
        <source>Open a s&amp;hared study…</source>
        <translation>Ouvrir une étude &amp;partagée…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Une étude qu&apos;un serveur de base de données garde pour plusieurs ordinateurs.</translation>
    </message>
    <message>
        <source>Choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <translation>Choisir un dossier dont les sous-dossiers sont des lames, ou le dossier d’une seule lame.</translation>
    </message>
    <message>
        <source>%1: choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <comment>command with its key</comment>
        <translation>%1 : choisir un dossier dont les sous-dossiers sont des lames, ou le dossier d’une seule lame.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryModel</name>
    <message>
        <source>The model says otherwise than the readers</source>
        <translation>Le modèle dit autre chose que les lecteurs</translation>
    </message>
    <message>
        <source>The readers disagree</source>
        <translation>Les lecteurs sont en désaccord</translation>
    </message>
    <message>
        <source>A reader had low or no confidence</source>
        <translation>Un lecteur avait peu ou pas de confiance</translation>
    </message>
    <message>
        <source>Unusual cell</source>
        <translation>Cellule inhabituelle</translation>
    </message>
    <message>
        <source>Low probability</source>
        <translation>Probabilité faible</translation>
    </message>
    <message>
        <source>The prediction failed</source>
        <translation>La prédiction a échoué</translation>
    </message>
    <message>
        <source>Not yet labelled</source>
        <translation>Pas encore étiquetées</translation>
    </message>
    <message>
        <source>No consensus yet</source>
        <translation>Pas encore de consensus</translation>
    </message>
    <message>
        <source>No reason for a second look</source>
        <translation>Aucune raison d&apos;y revenir</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Autre classe</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>Unresolved (the readers disagree)</source>
        <translation>Non résolues (les lecteurs sont en désaccord)</translation>
    </message>
    <message>
        <source>Unidentified (the model is unsure)</source>
        <translation>Non identifiées (le modèle hésite)</translation>
    </message>
    <message>
        <source>Not classed (a person cannot tell)</source>
        <translation>Non classées (une personne ne peut trancher)</translation>
    </message>
    <message>
        <source>Not yet predicted</source>
        <translation>Pas encore prédites</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Cellule %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>prédite %1</translation>
    </message>
    <message>
        <source>predicted %1, probability %2</source>
        <translation>prédite %1, probabilité %2</translation>
    </message>
    <message>
        <source>not yet predicted</source>
        <translation>pas encore prédite</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>le modèle hésite</translation>
    </message>
    <message>
        <source>unusual cell</source>
        <translation>cellule inhabituelle</translation>
    </message>
    <message>
        <source>my label: cannot identify</source>
        <translation>mon étiquette : non identifiable</translation>
    </message>
    <message>
        <source>my label: %1</source>
        <translation>mon étiquette : %1</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>Le fichier n&apos;est plus à sa place.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>La prédiction a échoué.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>class abbreviation of which the model is unsure</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>class of the model, then class of the reader</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → ?</source>
        <comment>class of the model; the reader cannot identify</comment>
        <translation>%1 → ?</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>Not predicted</source>
        <comment>below a small picture</comment>
        <translation>Non prédite</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Un lecteur a demandé que quelqu’un d’autre tranche</translation>
    </message>
    <message>
        <source>Hidden until your blinded session is over</source>
        <translation>Masquées jusqu’à la fin de votre session en aveugle</translation>
    </message>
    <message>
        <source>hidden until your blinded session is over</source>
        <translation>masquée jusqu’à la fin de votre session en aveugle</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>below a small picture</comment>
        <translation>Masquée</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryPanel</name>
    <message>
        <source>&amp;Unusual only</source>
        <translation>Inhabituelles &amp;seulement</translation>
    </message>
    <message>
        <source>&amp;Not labelled only</source>
        <translation>&amp;Non étiquetées seulement</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>My label</source>
        <translation>Mon étiquette</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Reason for review</source>
        <translation>Raison de revue</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>What puts cells into one group. Reason for review: why a cell deserves a second look.</source>
        <translation>Ce qui réunit des cellules en un groupe. Raison de revue : pourquoi une cellule mérite d&apos;être revue.</translation>
    </message>
    <message>
        <source>Slide order</source>
        <translation>Ordre de la lame</translation>
    </message>
    <message>
        <source>Most unusual first</source>
        <translation>Les plus inhabituelles d&apos;abord</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <translation>Les moins probables d&apos;abord</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Plus petite marge d&apos;abord</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The order within each group. Random is the same every time, until the study changes.</source>
        <translation>L&apos;ordre dans chaque groupe. Aléatoire est le même à chaque fois, tant que l&apos;étude ne change pas.</translation>
    </message>
    <message>
        <source>Class filter</source>
        <translation>Filtre de classe</translation>
    </message>
    <message>
        <source>Show the cells of one predicted class only.</source>
        <translation>N&apos;afficher que les cellules d&apos;une classe prédite.</translation>
    </message>
    <message>
        <source>Hide cells that are not below the anomaly threshold.</source>
        <translation>Masquer les cellules qui ne sont pas sous le seuil d&apos;anomalie.</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Masquer les cellules que vous avez étiquetées.</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Désactiver tous les filtres.</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and wheel).</source>
        <translation>Taille des vignettes (Ctrl et molette).</translation>
    </message>
    <message>
        <source>What is hidden by filters is never forgotten here.</source>
        <translation>Ce que les filtres masquent n&apos;est jamais oublié ici.</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Grouper par :</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Affi&amp;cher :</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 hidden</source>
        <translation>%1 sur %2 affichées, %3 masquées</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %n cell(s). &quot;Show all&quot; turns them off.</source>
        <translation>
            <numerusform>Les filtres masquent la seule cellule (%n). « Tout afficher » les désactive.</numerusform>
            <numerusform>Les filtres masquent les %n cellules. « Tout afficher » les désactive.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>T&amp;rier par :</translation>
    </message>
    <message numerus="yes">
        <source>What the model and others say of %n cell(s) is hidden until your blinded session is over.</source>
        <translation>
            <numerusform>Ce que le modèle et d’autres disent de %n cellule est masqué jusqu’à la fin de votre session en aveugle.</numerusform>
            <numerusform>Ce que le modèle et d’autres disent de %n cellules est masqué jusqu’à la fin de votre session en aveugle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryView</name>
    <message>
        <source>Gallery of cells</source>
        <translation>Galerie des cellules</translation>
    </message>
    <message>
        <source>All cells of the slide or the study, in groups. Click a cell to inspect it. Shift and Ctrl select several; drag them onto a class, or press the class&apos;s letter.</source>
        <translation>Toutes les cellules de la lame ou de l&apos;étude, en groupes. Cliquez sur une cellule pour l&apos;inspecter. Maj et Ctrl en sélectionnent plusieurs ; déposez-les sur une classe ou tapez sa lettre.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapPanel</name>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Ce que le modèle changerait. Pas l&apos;endroit de la maladie.</translation>
    </message>
    <message>
        <source>Scale of the change</source>
        <translation>Échelle de la modification</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Image de la modification</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Progression de la carte de chaleur</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>On demande au modèle à quoi la cellule devrait ressembler pour être d&apos;une autre classe. Orange : elle y serait plus claire ; bleu : plus sombre. Cela explique le modèle, pas le patient.</translation>
    </message>
    <message>
        <source>It could not be noted down that you see the heatmap, so it is not shown. %1</source>
        <translation>Il n&apos;a pas pu être noté que vous voyez la carte de chaleur ; elle n&apos;est donc pas montrée. %1</translation>
    </message>
    <message>
        <source>The heatmap could not be computed. %1</source>
        <translation>La carte de chaleur n&apos;a pas pu être calculée. %1</translation>
    </message>
    <message>
        <source>There is no model, so there is no heatmap.</source>
        <translation>Il n&apos;y a pas de modèle, donc pas de carte de chaleur.</translation>
    </message>
    <message>
        <source>Computing what the model would change…</source>
        <translation>Calcul de ce que le modèle changerait…</translation>
    </message>
    <message>
        <source>Model %1 takes the cell for %2. To see %3 in it, the model would change this:</source>
        <translation>Le modèle %1 prend la cellule pour : %2. Pour y voir %3, le modèle changerait ceci :</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapService</name>
    <message>
        <source>The heatmap was cancelled.</source>
        <translation>La carte de chaleur a été annulée.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportDialog</name>
    <message>
        <source>Import labels</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what %1 would do to the study:</source>
        <translation>Rien n&apos;a encore été modifié. Voici ce que %1 ferait à l&apos;étude :</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 refused.</source>
        <translation>%1 nouvelles, %2 modifiées, %3 inchangées, %4 refusées.</translation>
    </message>
    <message>
        <source>Readers who would be added: %1.</source>
        <translation>Lecteurs qui seraient ajoutés : %1.</translation>
    </message>
    <message>
        <source>Labels that are changed stay in the history of their cells.</source>
        <translation>Les étiquettes modifiées restent dans l&apos;historique de leurs cellules.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the list says why.</source>
        <translation>Les lignes refusées sont omises ; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Which rows of the table are listed.</source>
        <translation>Quelles lignes du tableau sont affichées.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>A&amp;fficher :</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Each row of the table with what would happen to it.</source>
        <translation>Chaque ligne du tableau avec ce qui lui arriverait.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n label(s)</source>
        <translation>
            <numerusform>&amp;Importer %n étiquette</numerusform>
            <numerusform>&amp;Importer %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The table holds no label that is not in the study already.</source>
        <translation>Le tableau ne contient aucune étiquette qui ne soit déjà dans l&apos;étude.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>cyto::ui::InspectorPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>C&amp;ellule</translation>
    </message>
    <message>
        <source>C&amp;ounterfactual</source>
        <translation>C&amp;ontrefactuel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Ne change que l&apos;affichage, pas l&apos;image.</translation>
    </message>
    <message>
        <source>&amp;Brightness:</source>
        <translation>&amp;Luminosité :</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Luminosité de l&apos;affichage</translation>
    </message>
    <message>
        <source>Co&amp;ntrast:</source>
        <translation>Co&amp;ntraste :</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contraste de l&apos;affichage</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Brightness and contrast as they are in the file.</source>
        <translation>Luminosité et contraste comme dans le fichier.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Cellules de référence</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels of this cell</source>
        <translation>Étiquettes de cette cellule</translation>
    </message>
    <message>
        <source>Every label this cell ever got, the newest first. Nothing is overwritten: taking a label back is a line of its own.</source>
        <translation>Chaque étiquette que cette cellule a reçue, la plus récente d&apos;abord. Rien n&apos;est écrasé : un retrait est une ligne à part.</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Choisissez une cellule dans la galerie.</translation>
    </message>
    <message>
        <source>There is no model, so there is no prediction. Labelling goes on.</source>
        <translation>Il n&apos;y a pas de modèle, donc pas de prédiction. L&apos;étiquetage continue.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Not yet predicted.</source>
        <translation>Pas encore prédite.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>classe inconnue</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure. Most probable is %1.</source>
        <translation>Non identifiée : le modèle hésite. Le plus probable est %1.</translation>
    </message>
    <message>
        <source>Predicted: %1. The model gives no probabilities: it was not calibrated.</source>
        <translation>Prédite : %1. Le modèle ne donne pas de probabilités : il n&apos;a pas été étalonné.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Prédite : %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a value</comment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Other models said:
%1</source>
        <translation>D&apos;autres modèles ont dit :
%1</translation>
    </message>
    <message>
        <source>No label yet. Press the letter of a class, or drop the cell on it.</source>
        <translation>Pas encore d&apos;étiquette. Tapez la lettre d&apos;une classe ou déposez-y la cellule.</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation>Deuxième : %1</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l&apos;image</translation>
    </message>
    <message>
        <source>Save picture &amp;as shown…</source>
        <translation>Enregistrer l&apos;image telle qu&apos;&amp;affichée…</translation>
    </message>
    <message>
        <source>Copy picture as s&amp;hown</source>
        <translation>Copier l&apos;image telle qu&apos;a&amp;ffichée</translation>
    </message>
    <message>
        <source>Predict this cell once more.</source>
        <translation>Prédire encore cette cellule.</translation>
    </message>
    <message>
        <source>Load the model, or start the prediction, once more.</source>
        <translation>Charger encore le modèle, ou relancer la prédiction.</translation>
    </message>
    <message>
        <source>Failed: there is no model. %1 Labelling goes on.</source>
        <translation>Échec : il n&apos;y a pas de modèle. %1 L&apos;étiquetage continue.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobList</name>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 sur %2, %3 en échec</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobsPanel</name>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Annuler la tâche</translation>
    </message>
    <message>
        <source>Clear &amp;finished jobs</source>
        <translation>Effacer les tâches &amp;terminées</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What the program is doing in the background, how fast, and how long it will take as measured so far. Failures stay here until they are cleared.</source>
        <translation>Ce que le programme fait en arrière-plan, à quelle vitesse, et combien de temps il mettra d&apos;après la mesure. Les échecs restent ici jusqu&apos;à leur effacement.</translation>
    </message>
    <message>
        <source>Stop the selected job. What it has finished is kept.</source>
        <translation>Arrêter la tâche choisie. Ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Remove jobs that ended from the list, failures too.</source>
        <translation>Retirer de la liste les tâches terminées, échecs compris.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Keys of classes and commands</source>
        <translation>Touches des classes et des commandes</translation>
    </message>
    <message>
        <source>Press the new key in the middle column. A key that has another meaning is refused.</source>
        <translation>Tapez la nouvelle touche dans la colonne du milieu. Une touche ayant un autre sens est refusée.</translation>
    </message>
    <message>
        <source>&amp;Restore all standard keys</source>
        <translation>&amp;Rétablir toutes les touches standard</translation>
    </message>
    <message>
        <source>All keys as the program comes with them.</source>
        <translation>Toutes les touches telles que fournies avec le programme.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Lettre de %1</translation>
    </message>
    <message>
        <source>One letter from A to Z.</source>
        <translation>Une lettre de A à Z.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Touche de %1</translation>
    </message>
    <message>
        <source>Press the new key. The cross takes the key away.</source>
        <translation>Tapez la nouvelle touche. La croix retire la touche.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Labelling</name>
    <message>
        <source>Many cells</source>
        <translation>Beaucoup de cellules</translation>
    </message>
    <message numerus="yes">
        <source>Label %n cell(s) as %1?</source>
        <translation>
            <numerusform>Étiqueter %n cellule comme %1 ?</numerusform>
            <numerusform>Étiqueter %n cellules comme %1 ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) could not be stored. %1</source>
        <translation>
            <numerusform>%n étiquette n&apos;a pas pu être enregistrée. %1</numerusform>
            <numerusform>%n étiquettes n&apos;ont pas pu être enregistrées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>non identifiable</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) labelled as %1.</source>
        <translation>
            <numerusform>%n cellule étiquetée comme %1.</numerusform>
            <numerusform>%n cellules étiquetées comme %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confidence of %n cell(s) stored.</source>
        <translation>
            <numerusform>Confiance de %n cellule enregistrée.</numerusform>
            <numerusform>Confiance de %n cellules enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A comment on %1. It is stored in the cell&apos;s history under your name.</source>
        <translation>Un commentaire sur %1. Il est conservé sous votre nom dans l&apos;historique de la cellule.</translation>
    </message>
    <message>
        <source>Comment taken away.</source>
        <translation>Commentaire retiré.</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Commentaire enregistré.</translation>
    </message>
    <message>
        <source>Skip this cell</source>
        <translation>Passer cette cellule</translation>
    </message>
    <message>
        <source>Why do you leave this cell without a label?</source>
        <translation>Pourquoi laissez-vous cette cellule sans étiquette ?</translation>
    </message>
    <message>
        <source>Cell skipped.</source>
        <translation>Cellule passée.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n cell(s).</source>
        <translation>
            <numerusform>Retiré pour %n cellule.</numerusform>
            <numerusform>Retiré pour %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Rien à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n cell(s).</source>
        <translation>
            <numerusform>Rétabli pour %n cellule.</numerusform>
            <numerusform>Rétabli pour %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to give again.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n label(s) were stored. %1</source>
        <translation>
            <numerusform>On ne sait pas si %n étiquette a été enregistrée. %1</numerusform>
            <numerusform>On ne sait pas si %n étiquettes ont été enregistrées. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the study&apos;s server is lost. Nothing can be saved until it is back; the program connects by itself.</source>
        <translation>La connexion au serveur de l&apos;étude est perdue. Rien ne peut être enregistré avant son retour ; le programme se reconnecte de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back. %n label(s) are still not saved.</source>
        <translation>
            <numerusform>Le serveur est revenu. %n étiquette n&apos;est toujours pas enregistrée.</numerusform>
            <numerusform>Le serveur est revenu. %n étiquettes ne sont toujours pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Enregi&amp;strer maintenant</translation>
    </message>
    <message>
        <source>The server is back. The labels that are shown are the stored ones.</source>
        <translation>Le serveur est revenu. Les étiquettes affichées sont celles qui sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::LoginDialog</name>
    <message>
        <source>Give a login</source>
        <translation>Donner un identifiant</translation>
    </message>
    <message>
        <source>Different for every reader of every study on the server.</source>
        <translation>Différent pour chaque lecteur de chaque étude du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). The server keeps a value that nobody can turn back into it.</source>
        <translation>
            <numerusform>Au moins %n caractère. Le serveur garde une valeur dont personne ne peut le retrouver.</numerusform>
            <numerusform>Au moins %n caractères. Le serveur garde une valeur dont personne ne peut le retrouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Le même mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>With the login, %1 opens this study from any computer that reaches the server. The server shows and takes what the role &quot;%2&quot; may see and do, and nothing else.</source>
        <translation>Avec l&apos;identifiant, %1 ouvre cette étude depuis tout ordinateur qui atteint le serveur. Le serveur montre et accepte ce que le rôle « %2 » peut voir et faire, et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Identifiant :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Encore une &amp;fois :</translation>
    </message>
    <message>
        <source>A login needs a name.</source>
        <translation>Un identifiant a besoin d&apos;un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MainWindow</name>
    <message>
        <source>Slides</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last label</source>
        <translation>Retirer la dernière étiquette</translation>
    </message>
    <message>
        <source>The model whose predictions are shown.</source>
        <translation>Le modèle dont les prédictions sont affichées.</translation>
    </message>
    <message>
        <source>Open a study: a folder of slides, or one slide</source>
        <translation>Ouvrir une étude : un dossier de lames ou une lame</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Image PNG (*.png);;Image JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Recherche de cellules…</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2, %3 left</source>
        <translation>Prédiction : %1 sur %2, reste %3</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2</source>
        <translation>Prédiction : %1 sur %2</translation>
    </message>
    <message>
        <source>Prediction paused</source>
        <translation>Prédiction en pause</translation>
    </message>
    <message>
        <source>Prediction stopped by an error</source>
        <translation>Prédiction arrêtée par une erreur</translation>
    </message>
    <message>
        <source>All cells predicted</source>
        <translation>Toutes les cellules sont prédites</translation>
    </message>
    <message>
        <source>Prediction not started</source>
        <translation>Prédiction non commencée</translation>
    </message>
    <message>
        <source>Where is the study&apos;s folder now?</source>
        <translation>Où est le dossier de l&apos;étude maintenant ?</translation>
    </message>
    <message>
        <source>Save the list of failed cells</source>
        <translation>Enregistrer la liste des cellules en échec</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The study %1 could not be opened. %2</source>
        <translation>L&apos;étude %1 n&apos;a pas pu être ouverte. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Labels and predictions are; the pictures are not.</source>
        <translation>Le dossier %1 n&apos;est pas là. Les étiquettes et prédictions le sont ; pas les images.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>Le dossier a été &amp;déplacé…</translation>
    </message>
    <message>
        <source>Looking for cells in %1…</source>
        <translation>Recherche de cellules dans %1…</translation>
    </message>
    <message>
        <source>%1 – CytoDiffusion</source>
        <translation>%1 – CytoDiffusion</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Model %1 (%2), %3</source>
        <translation>Modèle %1 (%2), %3</translation>
    </message>
    <message>
        <source>The model %1 is being loaded…</source>
        <translation>Le modèle %1 se charge…</translation>
    </message>
    <message>
        <source>No model: labelling works, prediction does not</source>
        <translation>Pas de modèle : on peut étiqueter, pas prédire</translation>
    </message>
    <message>
        <source>No model. %1</source>
        <translation>Pas de modèle. %1</translation>
    </message>
    <message>
        <source>Predictions come from the coordinator&apos;s program</source>
        <translation>Les prédictions viennent du programme du coordinateur</translation>
    </message>
    <message>
        <source>The folder %1 holds no image: its drive may not be connected. Labels and predictions are there; the pictures are not. Connect the drive, then choose &quot;%2&quot;.</source>
        <translation>Le dossier %1 ne contient aucune image : son disque n’est peut-être pas connecté. Les étiquettes et les prédictions sont là ; les images ne le sont pas. Connectez le disque, puis choisissez « %2 ».</translation>
    </message>
    <message>
        <source>No image was found in %1. Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff. Put some there and choose &quot;%2&quot;, or open another folder with &quot;%3&quot;.</source>
        <translation>Aucune image trouvée dans %1. Les images se terminent par .jpg, .jpeg, .png, .bmp, .tif ou .tiff. Placez-en là et choisissez « %2 », ou ouvrez un autre dossier avec « %3 ».</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MessageBar</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Put the message away. What it says of is not changed.</source>
        <translation>Retirer le message. Ce qu&apos;il signale ne change pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier failures, shown again when this message is put away.</source>
        <translation>Échecs antérieurs, affichés de nouveau une fois ce message écarté.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ModelManager</name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Model manager</source>
        <translation>Gestionnaire de modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>What the model folder holds</source>
        <translation>Contenu du dossier de modèle</translation>
    </message>
    <message>
        <source>Add a folder with a checkpoint in the layout of diffusers.</source>
        <translation>Ajouter un dossier avec un point de contrôle au format de diffusers.</translation>
    </message>
    <message>
        <source>Forget the folder. Nothing is deleted.</source>
        <translation>Oublier le dossier. Rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>Compare what this program computes with tensors that were computed elsewhere.</source>
        <translation>Comparer ce que ce programme calcule avec des tenseurs calculés ailleurs.</translation>
    </message>
    <message>
        <source>Predict with this model. Predictions of other models stay beside its own.</source>
        <translation>Prédire avec ce modèle. Les prédictions d&apos;autres modèles restent à côté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Ajouter un dossier de modèle</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisé)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reference tensors</source>
        <translation>Tenseurs de référence</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tenseurs (*.safetensors)</translation>
    </message>
    <message>
        <source>Verifying… This runs the networks and may take a while.</source>
        <translation>Vérification… Les réseaux sont exécutés, cela peut durer.</translation>
    </message>
    <message>
        <source>Folders with models. The one in use says so.</source>
        <translation>Dossiers de modèles. Celui qui est utilisé le dit.</translation>
    </message>
    <message>
        <source>Networks, classes, hashes and settings of the chosen model.</source>
        <translation>Réseaux, classes, empreintes et réglages du modèle choisi.</translation>
    </message>
    <message>
        <source>Go on with the model that is in use.</source>
        <translation>Continuer avec le modèle utilisé.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::NewTuringDialog</name>
    <message>
        <source>Turing test</source>
        <translation>Test de Turing</translation>
    </message>
    <message>
        <source>New Turing test</source>
        <translation>Nouveau test de Turing</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images, spread evenly over the classes.</source>
        <translation>Autant d&apos;images réelles et autant de synthétiques, réparties également sur les classes.</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images before the test, with the solution told.</source>
        <translation>Autant d&apos;images réelles et autant de synthétiques avant le test, avec la solution.</translation>
    </message>
    <message>
        <source>A folder with one folder of images per class</source>
        <translation>Un dossier avec un dossier d&apos;images par classe</translation>
    </message>
    <message>
        <source>Classes of the test</source>
        <translation>Classes du test</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Real images:</source>
        <translation>Images &amp;réelles :</translation>
    </message>
    <message>
        <source>Synthetic images:</source>
        <translation>Images synthétiques :</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>produites par %1</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Classes :</translation>
    </message>
    <message>
        <source>Images of &amp;each kind:</source>
        <translation>Images de cha&amp;que sorte :</translation>
    </message>
    <message>
        <source>&amp;Practice images of each kind:</source>
        <translation>Images d&apos;&amp;entraînement de chaque sorte :</translation>
    </message>
    <message>
        <source>&amp;Stored below:</source>
        <translation>Enregistrées &amp;sous :</translation>
    </message>
    <message>
        <source>Every reader&apos;s computer must reach this folder under the same path.</source>
        <translation>L&apos;ordinateur de chaque lecteur doit atteindre ce dossier par le même chemin.</translation>
    </message>
    <message>
        <source>&amp;Make the test</source>
        <translation>Créer &amp;le test</translation>
    </message>
    <message>
        <source>The test needs a name.</source>
        <translation>Le test doit avoir un nom.</translation>
    </message>
    <message>
        <source>Choose the folder of the real images.</source>
        <translation>Choisissez le dossier des images réelles.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n&apos;y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Choose where the images are stored.</source>
        <translation>Choisissez où les images sont enregistrées.</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Choisissez au moins une classe.</translation>
    </message>
    <message>
        <source>Folder of real images, one folder per class</source>
        <translation>Dossier des images réelles, un dossier par classe</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</source>
        <translation>
            <numerusform>%n image synthétique sera produite ; cela peut durer et être annulé. Les deux sortes sont cadrées, redimensionnées et enregistrées de la même façon.</numerusform>
            <numerusform>%n images synthétiques seront produites ; cela peut durer et être annulé. Les deux sortes sont cadrées, redimensionnées et enregistrées de la même façon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::NoteBar</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Write, or choose with the arrow keys. Enter stores, Esc leaves.</source>
        <translation>Écrivez, ou choisissez avec les flèches. Entrée enregistre, Échap quitte.</translation>
    </message>
    <message>
        <source>Store what is written (Enter).</source>
        <translation>Enregistrer ce qui est écrit (Entrée).</translation>
    </message>
    <message>
        <source>Go back to the cell; nothing is stored.</source>
        <translation>Revenir à la cellule ; rien n&apos;est enregistré.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OnDemandJobs</name>
    <message>
        <source>What the model would change</source>
        <translation>Ce que le modèle changerait</translation>
    </message>
    <message>
        <source>Trials of one cell</source>
        <translation>Essais d’une cellule</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OverviewPanel</name>
    <message>
        <source>Show the &amp;trials of this cell</source>
        <translation>Montrer les &amp;essais de cette cellule</translation>
    </message>
    <message>
        <source>Predict the chosen cell once more and keep the score of every class after every trial.</source>
        <translation>Prédire encore la cellule choisie et garder le score de chaque classe après chaque essai.</translation>
    </message>
    <message>
        <source>&amp;Differential</source>
        <translation>&amp;Formule</translation>
    </message>
    <message>
        <source>&amp;Anomaly scores</source>
        <translation>Scores d&apos;&amp;anomalie</translation>
    </message>
    <message>
        <source>T&amp;rials of the cell</source>
        <translation>E&amp;ssais de la cellule</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <translation>Enregi&amp;strer le graphique…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Enregistrer le graphique en PNG, SVG ou PDF, ou ses données en CSV.</translation>
    </message>
    <message>
        <source>The open slide, or the whole study, in plots. Right click saves a plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>La lame ouverte, ou toute l&apos;étude, en graphiques. Un clic droit enregistre un graphique en PNG, SVG ou PDF, ou ses données en CSV.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Choisissez une cellule dans la galerie.</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Il n&apos;y a pas de modèle.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>The engine returned nothing.</source>
        <translation>Le moteur n&apos;a rien renvoyé.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PageHost</name>
    <message>
        <source>%1 – CytoDiffusion</source>
        <comment>title of a page</comment>
        <translation>%1 – CytoDiffusion</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PlotCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Enregistrer ce graphique en PNG, SVG ou PDF, ou ses données en CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer : %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PreferencesDialog</name>
    <message>
        <source>Go to the next cell after a label with its &amp;confidence</source>
        <translation>Aller à la cellule suivante après une étiquette avec sa &amp;confiance</translation>
    </message>
    <message>
        <source>Start &amp;predicting when a study is opened</source>
        <translation>Commencer la &amp;prédiction à l&apos;ouverture d&apos;une étude</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>C&amp;omputing</source>
        <translation>&amp;Calcul</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Groupes de préférences</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours of the whole program.</source>
        <translation>Couleurs de tout le programme.</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Une autre langue est utilisée au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>The name under which your labels are stored.</source>
        <translation>Le nom sous lequel vos étiquettes sont enregistrées.</translation>
    </message>
    <message>
        <source>In the gallery: a label alone stays on its cell, its confidence goes on.</source>
        <translation>Dans la galerie : une étiquette seule reste sur sa cellule, sa confiance fait avancer.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Votre nom :</translation>
    </message>
    <message>
        <source>Prediction can be paused and goes on after a restart.</source>
        <translation>La prédiction peut être mise en pause et reprend après un redémarrage.</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Choisi par le programme</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA)</source>
        <translation>Processeur graphique (CUDA)</translation>
    </message>
    <message>
        <source>A device that is not there is an error: the program never changes it by itself.</source>
        <translation>Un appareil absent est une erreur : le programme n&apos;en change jamais de lui-même.</translation>
    </message>
    <message>
        <source>Chosen for the device</source>
        <translation>Choisie pour l&apos;appareil</translation>
    </message>
    <message>
        <source>32-bit numbers</source>
        <translation>Nombres de 32 bits</translation>
    </message>
    <message>
        <source>16-bit numbers (bf16)</source>
        <translation>Nombres de 16 bits (bf16)</translation>
    </message>
    <message>
        <source>16-bit numbers (f16, CUDA only)</source>
        <translation>Nombres de 16 bits (f16, CUDA seulement)</translation>
    </message>
    <message>
        <source>Fewer bits compute faster where the device can, and change the last digits.</source>
        <translation>Moins de bits calculent plus vite si l&apos;appareil le peut, et changent les derniers chiffres.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>Processor cores that a prediction may use.</source>
        <translation>Cœurs de processeur qu&apos;une prédiction peut utiliser.</translation>
    </message>
    <message>
        <source>As the model says (%1)</source>
        <translation>Comme le dit le modèle (%1)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Comme le dit le modèle</translation>
    </message>
    <message>
        <source>How often the model is asked about each cell at most. More trials take longer and make the probabilities steadier.</source>
        <translation>Combien de fois au plus le modèle est interrogé sur chaque cellule. Plus d&apos;essais durent plus longtemps et stabilisent les probabilités.</translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program, %1 of memory.</source>
        <translation>
            <numerusform>Cet ordinateur : %n cœur de processeur pour le programme, %1 de mémoire.</numerusform>
            <numerusform>Cet ordinateur : %n cœurs de processeur pour le programme, %1 de mémoire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program.</source>
        <translation>
            <numerusform>Cet ordinateur : %n cœur de processeur pour le programme.</numerusform>
            <numerusform>Cet ordinateur : %n cœurs de processeur pour le programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Aucun modèle n&apos;est chargé.</translation>
    </message>
    <message>
        <source>The model computes on: %1.</source>
        <translation>Le modèle calcule sur : %1.</translation>
    </message>
    <message>
        <source>Another device, precision or number of threads loads the model again. Predictions that are stored stay as they are; each names its trials and seed.</source>
        <translation>Un autre appareil, une autre précision ou un autre nombre de fils recharge le modèle. Les prédictions enregistrées restent ; chacune indique ses essais et sa graine.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>Appa&amp;reil :</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>&amp;Précision :</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Fils :</translation>
    </message>
    <message>
        <source>T&amp;rials per cell:</source>
        <translation>&amp;Essais par cellule :</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window is covered after this time without a key or the mouse, until the password is entered again. Readers without a password are not locked out.</source>
        <translation>La fenêtre est masquée après ce temps sans touche ni souris, jusqu&apos;à ce que le mot de passe soit saisi de nouveau. Les lecteurs sans mot de passe ne sont pas bloqués.</translation>
    </message>
    <message>
        <source>Lock a&amp;fter:</source>
        <translation>&amp;Verrouiller après :</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA): none was found</source>
        <translation>Processeur graphique (CUDA) : aucun trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Graphics processor (CUDA): %n found</source>
        <translation>
            <numerusform>Processeur graphique (CUDA) : %n trouvé</numerusform>
            <numerusform>Processeur graphique (CUDA) : %n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::PsychometricPart</name>
    <message>
        <source>confidence of the consensus</source>
        <translation>confiance du consensus</translation>
    </message>
    <message>
        <source>confidence of the model</source>
        <translation>confiance du modèle</translation>
    </message>
    <message>
        <source>Accuracy a&amp;gainst the</source>
        <translation>Exactitude selon &amp;la</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Exactitude et confiance</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. Points are shares of right answers; the line is the fitted psychometric function with its credibility band.</source>
        <translation>Est juste ce qui s&apos;accorde avec le consensus. Les points sont des parts de bonnes réponses ; la ligne est la fonction psychométrique ajustée avec sa bande de crédibilité.</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. The curves are being fitted.</source>
        <translation>Est juste ce qui s&apos;accorde avec le consensus. Les courbes sont en cours d&apos;ajustement.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderAccess</name>
    <message>
        <source>Somebody else goes on at this computer.</source>
        <translation>Quelqu&apos;un d&apos;autre continue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Cover the window until the password is entered again.</source>
        <translation>Couvrir la fenêtre jusqu&apos;à la nouvelle saisie du mot de passe.</translation>
    </message>
    <message>
        <source>R&amp;eaders…</source>
        <translation>&amp;Lecteurs…</translation>
    </message>
    <message>
        <source>Who takes part in the study, with which role.</source>
        <translation>Qui participe à l&apos;étude, avec quel rôle.</translation>
    </message>
    <message>
        <source>&amp;First coordinator…</source>
        <translation>&amp;Premier coordinateur…</translation>
    </message>
    <message>
        <source>Makes the account that makes readers and sessions.</source>
        <translation>Crée le compte qui crée lecteurs et sessions.</translation>
    </message>
    <message>
        <source>The study is locked. Who is there?</source>
        <translation>L&apos;étude est verrouillée. Qui est là ?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Who is going on?</source>
        <translation>Qui continue ?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>%1 is the coordinator already.</source>
        <translation>%1 est déjà le coordinateur.</translation>
    </message>
    <message>
        <source>The study is locked.</source>
        <translation>L&apos;étude est verrouillée.</translation>
    </message>
    <message numerus="yes">
        <source>The lock has closed %n open window(s). What was not confirmed there was not done.</source>
        <translation>
            <numerusform>Le verrouillage a fermé %n fenêtre ouverte. Ce qui n&apos;y était pas confirmé n&apos;a pas été fait.</numerusform>
            <numerusform>Le verrouillage a fermé %n fenêtres ouvertes. Ce qui n&apos;y était pas confirmé n&apos;a pas été fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nother reader…</source>
        <translation>A&amp;utre lecteur…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Arbitre</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>&amp;known:</source>
        <translation>&amp;connues :</translation>
    </message>
    <message>
        <source>Takes part in the study</source>
        <translation>Participe à l&apos;étude</translation>
    </message>
    <message>
        <source>First coordinator</source>
        <translation>Premier coordinateur</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Nouveau lecteur</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Modifier le lecteur</translation>
    </message>
    <message>
        <source>A coordinator makes sessions and readers. An adjudicator decides where readers disagree.</source>
        <translation>Un coordinateur crée sessions et lecteurs. Un arbitre tranche quand des lecteurs sont en désaccord.</translation>
    </message>
    <message>
        <source> years</source>
        <translation> ans</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Années d&apos;expérience</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>The coordinator of a study makes readers and sessions. There is none yet; from now on this account is asked for its password.</source>
        <translation>Le coordinateur d&apos;une étude crée lecteurs et sessions. Il n&apos;y en a pas encore ; désormais le mot de passe de ce compte sera demandé.</translation>
    </message>
    <message>
        <source>Years of experience decide between equally many votes. A reader without a password cannot sign slides.</source>
        <translation>Les années d&apos;expérience départagent les voix égales. Un lecteur sans mot de passe ne peut pas signer de lames.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle :</translation>
    </message>
    <message>
        <source>Experience:</source>
        <translation>Expérience :</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nouveau mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Encore une &amp;fois :</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lecteur doit avoir un nom.</translation>
    </message>
    <message>
        <source>A coordinator needs a password.</source>
        <translation>Un coordinateur doit avoir un mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Un mot de passe a au moins %n caractère.</numerusform>
            <numerusform>Un mot de passe a au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Different for every reader of the study.</source>
        <translation>Différent pour chaque lecteur de l&apos;étude.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It is stored as a hash that nobody can read back.</source>
        <translation>
            <numerusform>Au moins %n caractère. Il est conservé sous forme d&apos;empreinte que personne ne peut relire.</numerusform>
            <numerusform>Au moins %n caractères. Il est conservé sous forme d&apos;empreinte que personne ne peut relire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Le même mot de passe encore une fois.</translation>
    </message>
    <message>
        <source>Whether the years of experience are known.</source>
        <translation>Si les années d&apos;expérience sont connues.</translation>
    </message>
    <message>
        <source>Years at the microscope, as they are now; each label keeps them as they were.</source>
        <translation>Années au microscope, telles qu&apos;elles sont ; chaque étiquette les garde telles qu&apos;elles étaient.</translation>
    </message>
    <message>
        <source>Off for somebody who has left: no sign-in, no new labels; the old ones stay.</source>
        <translation>Désactivé pour qui est parti : pas de connexion, pas de nouvelles étiquettes ; les anciennes restent.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderPicker</name>
    <message>
        <source>Readers who take part</source>
        <translation>Lecteurs participants</translation>
    </message>
    <message>
        <source>Tick the readers of this session. Space ticks the one that is marked.</source>
        <translation>Cochez les lecteurs de cette session. Espace coche celui qui est marqué.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Readers of this study</source>
        <translation>Lecteurs de cette étude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participe</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>&amp;New reader…</source>
        <translation>&amp;Nouveau lecteur…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>All readers of the study. Who has left stays here, because the labels name them.</source>
        <translation>Tous les lecteurs de l&apos;étude. Qui est parti reste ici, car les étiquettes le nomment.</translation>
    </message>
    <message>
        <source>Role, experience, password, or that the reader has left.</source>
        <translation>Rôle, expérience, mot de passe, ou le départ du lecteur.</translation>
    </message>
    <message>
        <source>Somebody who is to label in this study.</source>
        <translation>Quelqu&apos;un qui doit étiqueter dans cette étude.</translation>
    </message>
    <message>
        <source>This study is a file on this computer: there are no logins to give. Its readers are told apart by their passwords in this program.</source>
        <translation>Cette étude est un fichier sur cet ordinateur : il n&apos;y a pas d&apos;identifiants à donner. Ses lecteurs se distinguent par leurs mots de passe dans ce programme.</translation>
    </message>
    <message>
        <source>Logins at the server are given and taken away by the owner of the study&apos;s database. You came with a coordinator&apos;s login.</source>
        <translation>Les identifiants du serveur sont donnés et retirés par le propriétaire de la base de données. Vous êtes venu avec un identifiant de coordinateur.</translation>
    </message>
    <message>
        <source>A reader with a login opens this study from any computer that reaches the server.</source>
        <translation>Un lecteur qui a un identifiant ouvre cette étude depuis tout ordinateur qui atteint le serveur.</translation>
    </message>
    <message>
        <source>Give a &amp;login…</source>
        <translation>&amp;Donner un identifiant…</translation>
    </message>
    <message>
        <source>&amp;Take the login away…</source>
        <translation>&amp;Retirer l&apos;identifiant…</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>Identifiant du serveur</translation>
    </message>
    <message>
        <source>Lets the reader open this study from another computer.</source>
        <translation>Permet au lecteur d&apos;ouvrir cette étude depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>The reader&apos;s programs see nothing of this study any more. The labels stay.</source>
        <translation>Les programmes du lecteur ne voient plus rien de cette étude. Les étiquettes restent.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>login</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 opens this study as %2, with the password.</source>
        <translation>%1 ouvre cette étude par %2, avec le mot de passe.</translation>
    </message>
    <message>
        <source>Take a login away</source>
        <translation>Retirer un identifiant</translation>
    </message>
    <message>
        <source>Take the login %1 away from %2?</source>
        <translation>Retirer l&apos;identifiant %1 à %2 ?</translation>
    </message>
    <message>
        <source>Programs that are connected with it see nothing of this study any more. Labels and signatures stay. The name of the login cannot be given again.</source>
        <translation>Les programmes connectés avec lui ne voient plus rien de cette étude. Les étiquettes et les signatures restent. Le nom de l&apos;identifiant ne peut pas être redonné.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 has no login any more.</source>
        <translation>%1 n&apos;a plus d&apos;identifiant.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadinessView</name>
    <message>
        <source>I have seen these &amp;failures</source>
        <translation>J&apos;ai vu ces é&amp;checs</translation>
    </message>
    <message>
        <source>&amp;Reason for signing nevertheless (the report prints it):</source>
        <translation>&amp;Raison de signer malgré tout (le rapport l&apos;imprime) :</translation>
    </message>
    <message>
        <source>Failed cell</source>
        <translation>Cellule en échec</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Failed cells</source>
        <translation>Cellules en échec</translation>
    </message>
    <message numerus="yes">
        <source>Every readable cell is reviewed (%n cell(s) in all).</source>
        <translation>
            <numerusform>Chaque cellule lisible est revue (%n cellule en tout).</numerusform>
            <numerusform>Chaque cellule lisible est revue (%n cellules en tout).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 are not reviewed.</source>
        <translation>
            <numerusform>%n cellule sur %1 n&apos;est pas revue.</numerusform>
            <numerusform>%n cellules sur %1 ne sont pas revues.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is left unidentified.</source>
        <translation>Aucune cellule ne reste non identifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unidentified: the model is unsure, and nobody has named a class.</source>
        <translation>
            <numerusform>%n cellule est non identifiée : le modèle hésite, et personne n&apos;a nommé de classe.</numerusform>
            <numerusform>%n cellules sont non identifiées : le modèle hésite, et personne n&apos;a nommé de classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell has failed.</source>
        <translation>Aucune cellule n&apos;a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have failed and must be acknowledged.</source>
        <translation>
            <numerusform>%n cellule a échoué et doit être reconnue.</numerusform>
            <numerusform>%n cellules ont échoué et doivent être reconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of all images are known.</source>
        <translation>Les contenus de toutes les images sont connus.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n image(s) have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>
            <numerusform>Le contenu de %n image n&apos;a pas encore été lu. Attendez la fin de l&apos;indexation : une signature est liée aux contenus.</numerusform>
            <numerusform>Le contenu de %n images n&apos;a pas encore été lu. Attendez la fin de l&apos;indexation : une signature est liée aux contenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓  %1</source>
        <comment>check passed</comment>
        <translation>✓  %1</translation>
    </message>
    <message>
        <source>✗  %1</source>
        <comment>check failed</comment>
        <translation>✗  %1</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>La lame n&apos;a pas de cellules.</translation>
    </message>
    <message>
        <source>The contents of the images are still being read.</source>
        <translation>Les contenus des images sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Acknowledge the failures first.</source>
        <translation>Reconnaissez d&apos;abord les échecs.</translation>
    </message>
    <message>
        <source>Review the cells that are left, or give a reason.</source>
        <translation>Revoyez les cellules restantes, ou donnez une raison.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingActions</name>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Cellule &amp;précédente</translation>
    </message>
    <message>
        <source>Go back one cell. A new answer is a new revision; the old one stays on record.</source>
        <translation>Revenir d&apos;une cellule. Une nouvelle réponse est une nouvelle révision ; l&apos;ancienne reste enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Ce&amp;llule suivante</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>&amp;Garder l&apos;étiquette</translation>
    </message>
    <message>
        <source>The label stands. Then 1 to 4 say how sure you are.</source>
        <translation>L&apos;étiquette tient. Puis 1 à 4 disent votre confiance.</translation>
    </message>
    <message>
        <source>Leave the cell out and say why.</source>
        <translation>Laisser la cellule de côté et dire pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Hand the cell on to somebody more experienced and say why.</source>
        <translation>Transmettre la cellule à quelqu&apos;un de plus expérimenté et dire pourquoi.</translation>
    </message>
    <message>
        <source>Write a comment. It is stored with the answer.</source>
        <translation>Écrire un commentaire. Il est enregistré avec la réponse.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Show what the &amp;model said</source>
        <translation>Montrer ce qu&apos;a dit le &amp;modèle</translation>
    </message>
    <message>
        <source>After your answer is stored. The time of showing is kept, and a later change says so.</source>
        <translation>Une fois votre réponse enregistrée. L&apos;heure est conservée, et une modification ultérieure le dit.</translation>
    </message>
    <message>
        <source>Go on &amp;automatically</source>
        <translation>A&amp;vancer automatiquement</translation>
    </message>
    <message>
        <source>After each answer show the next cell by itself.</source>
        <translation>Montrer la cellule suivante après chaque réponse.</translation>
    </message>
    <message>
        <source>Leave the session. It goes on at this cell when you come back.</source>
        <translation>Quitter la session. Elle reprend à cette cellule à votre retour.</translation>
    </message>
    <message>
        <source>Take back the last answer, skip or escalation and return to its cell. It stays on record.</source>
        <translation>Annuler la dernière réponse, omission ou transmission et revenir à sa cellule. Elle reste enregistrée.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Refaire ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Show the model&apos;s c&amp;hange</source>
        <translation>Montrer le c&amp;hangement du modèle</translation>
    </message>
    <message>
        <source>What the model would change in the cell to see another class in it: the class that you chose, or else the model&apos;s runner-up. A later label says that this was seen.</source>
        <translation>Ce que le modèle changerait dans la cellule pour y voir une autre classe : celle que vous avez choisie, sinon la deuxième du modèle. Une étiquette ultérieure dit que cela a été vu.</translation>
    </message>
    <message>
        <source>Sk&amp;ip…</source>
        <translation>Pa&amp;sser…</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>Comm&amp;entaire…</translation>
    </message>
    <message>
        <source>Pause and c&amp;lose</source>
        <translation>Pause et &amp;fermer</translation>
    </message>
    <message>
        <source>Go on to the next cell. What leaves out a cell without an answer: %1.</source>
        <translation>Passer à la cellule suivante. Ce qui laisse de côté une cellule sans réponse : %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingHeatmaps</name>
    <message>
        <source>The model gave no heatmap of this cell.</source>
        <translation>Le modèle n&apos;a donné aucune carte de chaleur de cette cellule.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Il n&apos;y a pas de modèle. Choisissez-en un avec Prédiction &gt; Gestionnaire de modèles.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingPage</name>
    <message>
        <source>Opening the session…</source>
        <translation>Ouverture de la session…</translation>
    </message>
    <message>
        <source>Decide where the readers found no answer. They are called A, B, C anew for every cell.</source>
        <translation>Tranchez là où les lecteurs n&apos;ont pas trouvé de réponse. Ils s&apos;appellent A, B, C, de nouveau pour chaque cellule.</translation>
    </message>
    <message>
        <source>Blinded: what the model and other readers say, and where the cell comes from, is hidden.</source>
        <translation>En aveugle : ce que disent le modèle et les autres lecteurs, et d&apos;où vient la cellule, est caché.</translation>
    </message>
    <message>
        <source>Open: what the model says is shown.</source>
        <translation>Ouverte : ce que dit le modèle est affiché.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n&apos;y a rien à retirer.</translation>
    </message>
    <message>
        <source>The model&apos;s prediction is shown; a change from now on says so.</source>
        <translation>La prédiction du modèle est affichée ; toute modification dès maintenant le dit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Study &gt; Sessions goes on where you were.</source>
        <translation>« %1 » est suspendue. Étude &gt; Sessions reprend où vous en étiez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is closed; all answers are stored, but the pause could not be noted. %2</source>
        <translation>« %1 » est fermée ; toutes les réponses sont enregistrées, mais la pause n&apos;a pas pu être notée. %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cell(s) seen</source>
        <translation>
            <numerusform>La seule cellule (%n) vue</numerusform>
            <numerusform>Les %n cellules vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored; the cell stays. %1</source>
        <translation>Rien n&apos;a été enregistré ; la cellule reste. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Garder %1</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>&amp;Garder l&apos;étiquette</translation>
    </message>
    <message>
        <source>Cell %1 of %2, %3 answered</source>
        <translation>Cellule %1 sur %2, %3 répondues</translation>
    </message>
    <message>
        <source>Comment, stored with the answer: %1</source>
        <translation>Commentaire, enregistré avec la réponse : %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Commentaire : %1</translation>
    </message>
    <message>
        <source>%1. Confirm with Space.</source>
        <translation>%1. Confirmez avec Espace.</translation>
    </message>
    <message>
        <source>%1. How sure are you? 1 to 4.</source>
        <translation>%1. Quelle est votre confiance ? 1 à 4.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>Which class is it? Press its letter.</source>
        <translation>Quelle est la classe ? Tapez sa lettre.</translation>
    </message>
    <message>
        <source>No class has the key %1.</source>
        <translation>Aucune classe n&apos;a la touche %1.</translation>
    </message>
    <message>
        <source>First the letter of a class, then how sure you are.</source>
        <translation>D&apos;abord la lettre d&apos;une classe, puis votre confiance.</translation>
    </message>
    <message>
        <source>Cell %1: %2.</source>
        <translation>Cellule %1 : %2.</translation>
    </message>
    <message>
        <source>Comment on this cell:</source>
        <translation>Commentaire sur cette cellule :</translation>
    </message>
    <message>
        <source>Skip this cell, because:</source>
        <translation>Passer cette cellule, parce que :</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Floue</translation>
    </message>
    <message>
        <source>Cut off at the edge</source>
        <translation>Coupée au bord</translation>
    </message>
    <message>
        <source>Several cells</source>
        <translation>Plusieurs cellules</translation>
    </message>
    <message>
        <source>Stain or preparation artefact</source>
        <translation>Artéfact de coloration ou de préparation</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Cell %1 skipped: %2.</source>
        <translation>Cellule %1 passée : %2.</translation>
    </message>
    <message>
        <source>Hand this cell on, because:</source>
        <translation>Transmettre cette cellule, parce que :</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Je ne suis pas sûr</translation>
    </message>
    <message>
        <source>Needs a second opinion</source>
        <translation>Demande un second avis</translation>
    </message>
    <message>
        <source>Cell %1 escalated: %2.</source>
        <translation>Cellule %1 transmise : %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>command, key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Cellules avec une réponse</translation>
    </message>
    <message>
        <source>The cell. + and − or the wheel zoom, the arrow keys move, 0 fits it. Brightness and contrast change the display alone.</source>
        <translation>La cellule. + et − ou la molette zooment, les flèches déplacent, 0 l&apos;ajuste. Luminosité et contraste ne changent que l&apos;affichage.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen; everything is stored.</source>
        <translation>Toutes les cellules de « %1 » ont été vues ; tout est enregistré.</translation>
    </message>
    <message>
        <source>Your decisions are stored. Study &gt; Adjudicate goes on with the cells that are left.</source>
        <translation>Vos décisions sont enregistrées. Étude &gt; Arbitrer continue avec les cellules restantes.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The last step was taken back; it stays on record.</source>
        <translation>La dernière étape a été annulée ; elle reste enregistrée.</translation>
    </message>
    <message>
        <source>What was taken back was done again.</source>
        <translation>Ce qui avait été annulé a été refait.</translation>
    </message>
    <message>
        <source>Skipped: %1. An answer can still be given.</source>
        <translation>Omise : %1. Une réponse est encore possible.</translation>
    </message>
    <message>
        <source>Escalated: %1. An answer can still be given.</source>
        <translation>Transmise : %1. Une réponse est encore possible.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Non enregistré : %1.</translation>
    </message>
    <message>
        <source>It is not known whether the answer was stored. %1</source>
        <translation>On ne sait pas si la réponse a été enregistrée. %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Look what is stored before you go on.</source>
        <translation>Vérifiez ce qui est enregistré avant de continuer.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back. What was not saved can be saved now.</source>
        <translation>Le serveur de l&apos;étude est de retour. Ce qui n&apos;a pas été enregistré peut l&apos;être maintenant.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back.</source>
        <translation>Le serveur de l&apos;étude est de retour.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cellule attend la fin de votre session en aveugle.</numerusform>
            <numerusform>%n cellules attendent la fin de votre session en aveugle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything in &quot;%1&quot; is stored; %n cell(s) of it wait until your blinded session is over.</source>
        <translation>
            <numerusform>Tout dans « %1 » est enregistré ; %n de ses cellules attend la fin de votre session en aveugle.</numerusform>
            <numerusform>Tout dans « %1 » est enregistré ; %n de ses cellules attendent la fin de votre session en aveugle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait</source>
        <translation>
            <numerusform>%n cellule attend</numerusform>
            <numerusform>%n cellules attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture to judge. Choose %1, or press %2.</source>
        <translation>Il n’y a pas d’image à juger. Choisissez %1, ou appuyez sur %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingScreens</name>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessions…</translation>
    </message>
    <message>
        <source>Your annotation and review sessions: begin, or go on where you were.</source>
        <translation>Vos sessions d&apos;annotation et de revue : commencer, ou reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>New &amp;annotation session…</source>
        <translation>Nouvelle session d&apos;&amp;annotation…</translation>
    </message>
    <message>
        <source>Choose cells and readers for labelling. For coordinators.</source>
        <translation>Choisir cellules et lecteurs pour l&apos;étiquetage. Pour les coordinateurs.</translation>
    </message>
    <message>
        <source>New &amp;review session…</source>
        <translation>Nouvelle session de &amp;revue…</translation>
    </message>
    <message>
        <source>Collect the cells that deserve a second look.</source>
        <translation>Réunir les cellules qui méritent d&apos;être revues.</translation>
    </message>
    <message>
        <source>A&amp;djudicate…</source>
        <translation>Ar&amp;bitrer…</translation>
    </message>
    <message>
        <source>Decide on the cells where the readers found no answer. For adjudicators.</source>
        <translation>Trancher pour les cellules où les lecteurs n&apos;ont pas trouvé de réponse. Pour les arbitres.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is made. Its readers find it under Study &gt; Sessions.</source>
        <translation>La session « %1 » est créée. Ses lecteurs la trouvent sous Étude &gt; Sessions.</translation>
    </message>
    <message>
        <source>How far every reader is in every session, and closing a session. For coordinators.</source>
        <translation>Où en est chaque lecteur dans chaque session, et la clôture d&apos;une session. Pour les coordinateurs.</translation>
    </message>
    <message>
        <source>Session o&amp;verview…</source>
        <translation>Ap&amp;erçu des sessions…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReferenceStrip</name>
    <message>
        <source>Reference cells</source>
        <translation>Cellules de référence</translation>
    </message>
    <message>
        <source>Typical cells of this study: those that you labelled so, then those of which the model is surest. Double click, or arrow keys and Enter, opens one.</source>
        <translation>Cellules typiques de cette étude : d&apos;abord celles que vous avez étiquetées ainsi, puis celles dont le modèle est le plus sûr. Un double clic, ou les flèches et Entrée, en ouvre une.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1 : %n cellule</numerusform>
            <numerusform>%1 : %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell of this class yet.</source>
        <translation>Pas encore d&apos;autre cellule de cette classe.</translation>
    </message>
    <message>
        <source>&amp;Save small picture…</source>
        <translation>&amp;Enregistrer la petite image…</translation>
    </message>
    <message>
        <source>&amp;Copy small picture</source>
        <translation>&amp;Copier la petite image</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReportPage</name>
    <message>
        <source>Study report</source>
        <translation>Rapport de l&apos;étude</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Run consensus</source>
        <translation>&amp;Calculer le consensus</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The statistics are being computed</source>
        <translation>Les statistiques sont en cours de calcul</translation>
    </message>
    <message>
        <source>Save everything that is shown here as an HTML page and as a PDF.</source>
        <translation>Enregistrer tout ce qui est affiché ici en page HTML et en PDF.</translation>
    </message>
    <message>
        <source>Decide every labelled cell by the votes of its readers. Earlier runs are kept.</source>
        <translation>Décider de chaque cellule étiquetée par les voix de ses lecteurs. Les calculs précédents sont conservés.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Parties du rapport</translation>
    </message>
    <message>
        <source>study-report</source>
        <translation>rapport-etude</translation>
    </message>
    <message>
        <source>The statistics could not be computed. %1</source>
        <translation>Les statistiques n&apos;ont pas pu être calculées. %1</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>Les statistiques sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Consensus: version %1.</source>
        <translation>Consensus : version %1.</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aucun consensus n&apos;a encore été calculé.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modèle : %1.</translation>
    </message>
    <message>
        <source>No model.</source>
        <translation>Pas de modèle.</translation>
    </message>
    <message>
        <source>State of %1. %2 %3</source>
        <comment>time, sentence about the consensus, sentence about the model</comment>
        <translation>État au %1. %2 %3</translation>
    </message>
    <message>
        <source>Consensus version %1: %2 cells, %3 of them unresolved.</source>
        <translation>Consensus version %1 : %2 cellules, dont %3 non résolues.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ResultScreens</name>
    <message>
        <source>Sign &amp;off slides</source>
        <translation>Si&amp;gner des lames</translation>
    </message>
    <message>
        <source>&amp;Turing tests</source>
        <translation>Tests de &amp;Turing</translation>
    </message>
    <message>
        <source>Differentials, agreement, accuracy and anomaly scores of this study&apos;s labels.</source>
        <translation>Formules, accord, exactitude et scores d&apos;anomalie des étiquettes de cette étude.</translation>
    </message>
    <message>
        <source>Sign a slide that has been reviewed, and save its report.</source>
        <translation>Signer une lame revue et enregistrer son rapport.</translation>
    </message>
    <message>
        <source>Can readers tell synthetic cells from real ones?</source>
        <translation>Les lecteurs peuvent-ils distinguer les cellules synthétiques des réelles ?</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Rapport de l&apos;étude</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Results of a Turing test</source>
        <translation>Résultats d&apos;un test de Turing</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Tests de Turing</translation>
    </message>
    <message>
        <source>Turing test</source>
        <translation>Test de Turing</translation>
    </message>
    <message>
        <source>Study re&amp;port</source>
        <translation>Rapport de l&apos;étu&amp;de</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReviewDialog</name>
    <message>
        <source>The &amp;model differs from the label or consensus</source>
        <translation>Le &amp;modèle diffère de l&apos;étiquette ou du consensus</translation>
    </message>
    <message>
        <source>The model is &amp;less sure than</source>
        <translation>Le modèle est moins &amp;sûr que</translation>
    </message>
    <message>
        <source>The model finds the cell &amp;unusual</source>
        <translation>Le modèle trouve la cellule &amp;inhabituelle</translation>
    </message>
    <message>
        <source>Readers &amp;disagree</source>
        <translation>Les lecteurs sont en &amp;désaccord</translation>
    </message>
    <message>
        <source>A &amp;reader had low or no confidence</source>
        <translation>Un &amp;lecteur avait peu ou pas de confiance</translation>
    </message>
    <message>
        <source>The prediction &amp;failed</source>
        <translation>La prédiction a é&amp;choué</translation>
    </message>
    <message>
        <source>Only readers who have not labelled the cell</source>
        <translation>Seulement des lecteurs n&apos;ayant pas étiqueté la cellule</translation>
    </message>
    <message>
        <source>Blinded: reasons, labels and prediction stay hidden</source>
        <translation>En aveugle : raisons, étiquettes et prédiction restent cachées</translation>
    </message>
    <message>
        <source>New review session</source>
        <translation>Nouvelle session de revue</translation>
    </message>
    <message>
        <source>Probability below which the model counts as unsure</source>
        <translation>Probabilité en dessous de laquelle le modèle compte comme incertain</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The same number gives the same order.</source>
        <translation>Le même nombre donne le même ordre.</translation>
    </message>
    <message>
        <source>For instance: disagreements, round 1</source>
        <translation>Par exemple : désaccords, tour 1</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Raisons d&apos;y revenir</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>R&amp;eaders:</source>
        <translation>L&amp;ecteurs :</translation>
    </message>
    <message>
        <source>Readers per &amp;cell:</source>
        <translation>Lecteurs &amp;par cellule :</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Graine :</translation>
    </message>
    <message>
        <source>Make the sess&amp;ion</source>
        <translation>C&amp;réer la session</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) for a second look.</source>
        <translation>
            <numerusform>%n cellule à revoir.</numerusform>
            <numerusform>%n cellules à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>La session doit avoir un nom.</translation>
    </message>
    <message>
        <source>The session needs at least one reader.</source>
        <translation>La session exige au moins un lecteur.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Les lecteurs voient ce nom.</translation>
    </message>
    <message>
        <source>Where there is no consensus, each reader&apos;s label counts.</source>
        <translation>Sans consensus, l&apos;étiquette de chaque lecteur compte.</translation>
    </message>
    <message>
        <source>The probability of the predicted class is below this.</source>
        <translation>La probabilité de la classe prédite est inférieure à cela.</translation>
    </message>
    <message>
        <source>The anomaly score is below the model&apos;s threshold.</source>
        <translation>Le score d&apos;anomalie est inférieur au seuil du modèle.</translation>
    </message>
    <message>
        <source>Two readers gave different answers.</source>
        <translation>Deux lecteurs ont donné des réponses différentes.</translation>
    </message>
    <message>
        <source>Said with key 3 or 4.</source>
        <translation>Dit avec la touche 3 ou 4.</translation>
    </message>
    <message>
        <source>The model could not say anything of the cell.</source>
        <translation>Le modèle n&apos;a rien pu dire de la cellule.</translation>
    </message>
    <message>
        <source>As in the paper&apos;s review: nobody judges an own label.</source>
        <translation>Comme dans la revue de l&apos;article : personne ne juge sa propre étiquette.</translation>
    </message>
    <message>
        <source>The cells come without a word about why they are here.</source>
        <translation>Les cellules viennent sans un mot sur la raison de leur présence.</translation>
    </message>
    <message>
        <source>So many of the readers see each cell; the work is shared evenly.</source>
        <translation>Autant de lecteurs voient chaque cellule ; le travail est réparti également.</translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Pour %n cellule, il y a trop peu de lecteurs qui ne l&apos;ont pas étiquetée. Ajoutez des lecteurs ou demandez-en moins par cellule.</numerusform>
            <numerusform>Pour %n cellules, il y a trop peu de lecteurs qui ne les ont pas étiquetées. Ajoutez des lecteurs ou demandez-en moins par cellule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Pour %n cellule, il y a trop peu de lecteurs. Ajoutez des lecteurs ou demandez-en moins par cellule.</numerusform>
            <numerusform>Pour %n cellules, il y a trop peu de lecteurs. Ajoutez des lecteurs ou demandez-en moins par cellule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n cell(s).</source>
        <translation>
            <numerusform>%1 voit %n cellule.</numerusform>
            <numerusform>%1 voit %n cellules.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>La session n&apos;a pas été créée. %1</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Un lecteur a demandé que quelqu&apos;un d&apos;autre décide</translation>
    </message>
    <message>
        <source>And nobody has decided since.</source>
        <translation>Et personne n&apos;a décidé depuis.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionOverviewDialog</name>
    <message>
        <source>C&amp;lose session…</source>
        <translation>&amp;Clore la session…</translation>
    </message>
    <message>
        <source>All sessions of this study</source>
        <translation>Toutes les sessions de cette étude</translation>
    </message>
    <message>
        <source>Session and readers</source>
        <translation>Session et lecteurs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Each session with its readers, and how many of their cells they have answered.</source>
        <translation>Chaque session avec ses lecteurs, et le nombre de leurs cellules auxquelles ils ont répondu.</translation>
    </message>
    <message>
        <source>End the session that is marked. You are told first what is not answered.</source>
        <translation>Terminer la session marquée. On vous dit d&apos;abord ce qui n&apos;a pas de réponse.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>There is no session yet. Study &gt; New annotation session makes one.</source>
        <translation>Il n&apos;y a pas encore de session. Étude &gt; Nouvelle session d&apos;annotation en crée une.</translation>
    </message>
    <message>
        <source>Close a session</source>
        <translation>Clore une session</translation>
    </message>
    <message>
        <source>Close the session &quot;%1&quot; for good?</source>
        <translation>Clore définitivement la session « %1 » ?</translation>
    </message>
    <message>
        <source>C&amp;lose the session</source>
        <translation>&amp;Clore la session</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is closed.</source>
        <translation>La session « %1 » est close.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>reader, cells not answered, cells</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Every reader has answered every cell.</source>
        <translation>Chaque lecteur a répondu pour chaque cellule.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing: %1.</source>
        <translation>
            <numerusform>Il manque encore %n réponse : %1.</numerusform>
            <numerusform>Il manque encore %n réponses : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed session takes no more labels, and cannot be opened again. What was labelled stays.</source>
        <translation>Une session close ne prend plus d&apos;étiquettes et ne peut pas être rouverte. Ce qui a été étiqueté reste.</translation>
    </message>
    <message>
        <source>Its readers may then see predictions and each other&apos;s labels of these cells.</source>
        <translation>Ses lecteurs peuvent alors voir les prédictions et les étiquettes des autres pour ces cellules.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionsDialog</name>
    <message>
        <source>My sessions</source>
        <translation>Mes sessions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Review, blinded</source>
        <translation>Revue, en aveugle</translation>
    </message>
    <message>
        <source>Review, open</source>
        <translation>Revue, ouverte</translation>
    </message>
    <message>
        <source>Annotation, blinded</source>
        <translation>Annotation, en aveugle</translation>
    </message>
    <message>
        <source>Annotation, open</source>
        <translation>Annotation, ouverte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>There is no session for you. A coordinator makes them with Study &gt; New annotation session.</source>
        <translation>Il n&apos;y a pas de session pour vous. Un coordinateur en crée avec Étude &gt; Nouvelle session d&apos;annotation.</translation>
    </message>
    <message>
        <source>Enter opens the session that is marked, at the cell where you were.</source>
        <translation>Entrée ouvre la session marquée, à la cellule où vous étiez.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SharedStudyDialog</name>
    <message>
        <source>Open a shared study</source>
        <translation>Ouvrir une étude partagée</translation>
    </message>
    <message>
        <source>Name or number of the computer that keeps the study. A whole address (postgresql://…) can be pasted here.</source>
        <translation>Nom ou numéro de l&apos;ordinateur qui garde l&apos;étude. Une adresse entière (postgresql://…) peut être collée ici.</translation>
    </message>
    <message>
        <source>5432 unless you were told another one.</source>
        <translation>5432, sauf si on vous en a indiqué un autre.</translation>
    </message>
    <message>
        <source>Name of the study&apos;s database on the server.</source>
        <translation>Nom de la base de données de l&apos;étude sur le serveur.</translation>
    </message>
    <message>
        <source>Your own login: labels are stored under the reader to whom it was given.</source>
        <translation>Votre propre identifiant : les étiquettes sont enregistrées sous le lecteur qui l&apos;a reçu.</translation>
    </message>
    <message>
        <source>It is asked for every time and kept nowhere. Leave it empty if the server asks for none.</source>
        <translation>Il est demandé à chaque fois et n&apos;est gardé nulle part. Laissez-le vide si le serveur n&apos;en demande pas.</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Si le serveur le propose</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, and check the server&apos;s certificate</source>
        <translation>Toujours, et vérifier le certificat du serveur</translation>
    </message>
    <message>
        <source>Whether others on the network could read along.</source>
        <translation>Si d&apos;autres sur le réseau pourraient lire.</translation>
    </message>
    <message>
        <source>A shared study is kept by a database server, so that several computers work on it at once. Its coordinator tells you what to enter here.</source>
        <translation>Une étude partagée est gardée par un serveur de base de données, afin que plusieurs ordinateurs y travaillent à la fois. Son coordinateur vous dit quoi saisir ici.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur :</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données :</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Identifiant :</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement :</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer.</source>
        <translation>« %1 » n&apos;est pas le nom d&apos;un ordinateur.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignInPage</name>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>F&amp;ermer l&apos;étude</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Reader:</source>
        <translation>&amp;Lecteur :</translation>
    </message>
    <message>
        <source>%1 has no password. Anyone at this computer can label under this name.</source>
        <translation>%1 n&apos;a pas de mot de passe. N&apos;importe qui sur cet ordinateur peut étiqueter sous ce nom.</translation>
    </message>
    <message>
        <source>Enter the password of %1.</source>
        <translation>Saisissez le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This is not the password of %1.</source>
        <translation>Ce n&apos;est pas le mot de passe de %1.</translation>
    </message>
    <message>
        <source>Labels are stored under this name.</source>
        <translation>Les étiquettes sont enregistrées sous ce nom.</translation>
    </message>
    <message>
        <source>The password of this reader. Enter signs in.</source>
        <translation>Le mot de passe de ce lecteur. Entrée connecte.</translation>
    </message>
    <message>
        <source>Go on under this name.</source>
        <translation>Continuer sous ce nom.</translation>
    </message>
    <message>
        <source>Whoever was signed in goes on.</source>
        <translation>Qui était connecté continue.</translation>
    </message>
    <message>
        <source>Everything is stored; the program stays open.</source>
        <translation>Tout est enregistré ; le programme reste ouvert.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignOffPage</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>Save slide re&amp;port…</source>
        <translation>Enregistrer le ra&amp;pport de la lame…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Signatures of this slide</source>
        <translation>Signatures de cette lame</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>slide-report</source>
        <translation>rapport-lame</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Signé par :</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>Se&amp;ns :</translation>
    </message>
    <message>
        <source>Pass&amp;word, again:</source>
        <translation>Mot de passe, encore une &amp;fois :</translation>
    </message>
    <message>
        <source>The slides could not be read. %1</source>
        <translation>Les lames n&apos;ont pas pu être lues. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n cellule)</numerusform>
            <numerusform>%1 (%n cellules)</numerusform>
        </translation>
    </message>
    <message>
        <source>The slide could not be read. %1</source>
        <translation>La lame n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>The slide was not signed. %1</source>
        <translation>La lame n&apos;a pas été signée. %1</translation>
    </message>
    <message>
        <source>Signed by %1 at %2.</source>
        <translation>Signé par %1 le %2.</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>La lame est en cours de lecture.</translation>
    </message>
    <message>
        <source>✓  of what the slide holds now</source>
        <translation>✓  de ce que contient la lame maintenant</translation>
    </message>
    <message>
        <source>✗  the slide has changed since</source>
        <translation>✗  la lame a changé depuis</translation>
    </message>
    <message>
        <source>Signed although incomplete: %1</source>
        <translation>Signé bien qu&apos;incomplet : %1</translation>
    </message>
    <message>
        <source>%1 has no password, and so cannot sign. A coordinator can set one.</source>
        <translation>%1 n&apos;a pas de mot de passe et ne peut donc pas signer. Un coordinateur peut en définir un.</translation>
    </message>
    <message>
        <source>Enter your password again.</source>
        <translation>Saisissez de nouveau votre mot de passe.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Le mot de passe est en cours de vérification.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>slide, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: the slide has changed since it was signed</source>
        <comment>slide, state</comment>
        <translation>%1 – %2 : la lame a changé depuis la signature</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesModel</name>
    <message>
        <source>No cell has a class yet</source>
        <translation>Aucune cellule n&apos;a encore de classe</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells (%4)</source>
        <translation>%1 : %2 cellules sur %3 (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s), %2 labelled by you, %3 failed</source>
        <translation>
            <numerusform>%1 : %n cellule, %2 étiquetée(s) par vous, %3 en échec</numerusform>
            <numerusform>%1 : %n cellules, %2 étiquetée(s) par vous, %3 en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with a prediction of the active model</source>
        <translation>Cellules avec une prédiction du modèle actif</translation>
    </message>
    <message>
        <source>Cells that look unlike what the model was trained on</source>
        <translation>Cellules qui ne ressemblent pas à ce sur quoi le modèle a été entraîné</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédites</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Differential</source>
        <comment>title of a narrow column</comment>
        <translation>Formule</translation>
    </message>
    <message>
        <source>The differential so far. A click sorts by the number of cells in it.</source>
        <translation>La formule jusqu’ici. Un clic trie selon le nombre de ses cellules.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesPanel</name>
    <message>
        <source>&amp;Whole study</source>
        <translation>&amp;Toute l&apos;étude</translation>
    </message>
    <message>
        <source>Show the cells of all slides together.</source>
        <translation>Afficher ensemble les cellules de toutes les lames.</translation>
    </message>
    <message>
        <source>Show only slides whose name contains these letters.</source>
        <translation>N&apos;afficher que les lames dont le nom contient ces lettres.</translation>
    </message>
    <message>
        <source>Search slides</source>
        <translation>Chercher des lames</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Lames</translation>
    </message>
    <message>
        <source>Each folder of images is a slide. The coloured bar is the differential so far: your label where you gave one, otherwise the model&apos;s class. Point at it for the numbers.</source>
        <translation>Chaque dossier d&apos;images est une lame. La barre colorée est la formule jusqu&apos;ici : votre étiquette si vous en avez donné une, sinon la classe du modèle. Pointez-la pour voir les nombres.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudyScreens</name>
    <message>
        <source>&amp;Study</source>
        <translation>Ét&amp;ude</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Sess&amp;ion</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudySession</name>
    <message>
        <source>%1 / hidden: your blinded session is not over</source>
        <translation>%1 / masqué : votre session en aveugle n’est pas terminée</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>slide and file</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudyTables</name>
    <message>
        <source>Table of labels</source>
        <translation>Tableau d&apos;étiquettes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>E&amp;xporter des tableaux…</translation>
    </message>
    <message>
        <source>Labels, decisions, consensus and Turing tests as tables in a folder. For coordinators.</source>
        <translation>Étiquettes, décisions, consensus et tests de Turing en tableaux dans un dossier. Pour les coordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>&amp;Importer des étiquettes…</translation>
    </message>
    <message>
        <source>Take labels from a table. You see first what would happen. For coordinators.</source>
        <translation>Prendre les étiquettes d&apos;un tableau. Vous voyez d&apos;abord ce qui arriverait. Pour les coordinateurs.</translation>
    </message>
    <message>
        <source>&amp;Check the audit log</source>
        <translation>Vérifier le &amp;journal d&apos;audit</translation>
    </message>
    <message>
        <source>Was anything changed outside of the program? Every row and every label is compared.</source>
        <translation>Quelque chose a-t-il été modifié hors du programme ? Chaque ligne et chaque étiquette est comparée.</translation>
    </message>
    <message>
        <source>%1-tables</source>
        <comment>folder</comment>
        <translation>%1-tableaux</translation>
    </message>
    <message>
        <source>Exporting tables</source>
        <translation>Exportation des tableaux</translation>
    </message>
    <message>
        <source>The export was cancelled. The tables in %1 are not complete: do not use them.</source>
        <translation>L&apos;exportation a été annulée. Les tableaux de %1 ne sont pas complets : ne les utilisez pas.</translation>
    </message>
    <message>
        <source>Exported to %1: %2 labels, %3 decisions, %4 rows of consensus, %5 class scores, %6 answers of Turing tests.</source>
        <translation>Exporté vers %1 : %2 étiquettes, %3 décisions, %4 lignes de consensus, %5 scores de classe, %6 réponses de tests de Turing.</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Afficher le &amp;dossier</translation>
    </message>
    <message>
        <source>Reading labels to import</source>
        <translation>Lecture des étiquettes à importer</translation>
    </message>
    <message>
        <source>Cancelled: no label was imported.</source>
        <translation>Annulé : aucune étiquette n&apos;a été importée.</translation>
    </message>
    <message>
        <source>The labels of %1 were read, but not imported: the window was busy with something else. Choose the table again.</source>
        <translation>Les étiquettes de %1 ont été lues, mais pas importées : la fenêtre était occupée à autre chose. Choisissez de nouveau le tableau.</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation>Importation des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n étiquette importée.</numerusform>
            <numerusform>%n étiquettes importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped. %1 Choose the table again: it shows which labels are there already.</source>
        <translation>L&apos;importation s&apos;est arrêtée. %1 Choisissez de nouveau le tableau : il montre quelles étiquettes sont déjà là.</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>Vérification du journal d&apos;audit</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled: nothing is known.</source>
        <translation>La vérification du journal d&apos;audit a été annulée : on ne sait rien.</translation>
    </message>
    <message>
        <source>The audit log of %1 is whole.</source>
        <translation>Le journal d&apos;audit de %1 est entier.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log of %1 has %n fault(s). Check it again to see them.</source>
        <translation>
            <numerusform>Le journal d&apos;audit de %1 a %n défaut. Vérifiez-le de nouveau pour le voir.</numerusform>
            <numerusform>Le journal d&apos;audit de %1 a %n défauts. Vérifiez-le de nouveau pour les voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SummaryPanel</name>
    <message>
        <source>Go to the first &amp;skipped cell</source>
        <translation>Aller à la première cellule &amp;passée</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen.</source>
        <translation>Toutes les cellules de « %1 » ont été vues.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in the session.</source>
        <translation>
            <numerusform>%n cellule dans la session.</numerusform>
            <numerusform>%n cellules dans la session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a class.</source>
        <translation>
            <numerusform>%n avec une classe.</numerusform>
            <numerusform>%n avec une classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 kept and %2 changed.</source>
        <translation>Parmi elles, %1 gardées et %2 modifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n as &quot;cannot identify&quot;.</source>
        <translation>
            <numerusform>%n comme « non identifiable ».</numerusform>
            <numerusform>%n comme « non identifiables ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated.</source>
        <translation>
            <numerusform>%n transmise.</numerusform>
            <numerusform>%n transmises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n passée.</numerusform>
            <numerusform>%n passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence: %1 high, %2 moderate, %3 low, %4 none.</source>
        <translation>Confiance : %1 élevée, %2 moyenne, %3 faible, %4 aucune.</translation>
    </message>
    <message>
        <source>Reading time in this sitting: %1.</source>
        <translation>Temps de lecture de cette séance : %1.</translation>
    </message>
    <message>
        <source>Back to the gallery. The session can be opened again.</source>
        <translation>Retour à la galerie. La session peut être rouverte.</translation>
    </message>
    <message>
        <source>An answer can still be given there.</source>
        <translation>Une réponse y est encore possible.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; that can be shown now have been seen.</source>
        <translation>Toutes les cellules de « %1 » qui peuvent être montrées maintenant ont été vues.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cellule attend la fin de votre session en aveugle.</numerusform>
            <numerusform>%n cellules attendent la fin de votre session en aveugle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored. What goes back to the last cell: %1.</source>
        <translation>Tout est enregistré. Ce qui revient à la dernière cellule : %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TableCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the numbers of this table as CSV.</source>
        <translation>Enregistrer les nombres de ce tableau en CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer : %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1: the first %2 rows; the saved table has all %3</source>
        <comment>caption, numbers</comment>
        <translation>%1 : les %2 premières lignes ; le tableau enregistré les a toutes (%3)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringAnswerPanel</name>
    <message>
        <source>←  Real</source>
        <translation>←  Réelle</translation>
    </message>
    <message>
        <source>Synthetic  →</source>
        <translation>Synthétique  →</translation>
    </message>
    <message>
        <source>Real, left arrow key</source>
        <translation>Réelle, flèche gauche</translation>
    </message>
    <message>
        <source>Synthetic, right arrow key</source>
        <translation>Synthétique, flèche droite</translation>
    </message>
    <message>
        <source>1. Real or synthetic?</source>
        <translation>1. Réelle ou synthétique ?</translation>
    </message>
    <message>
        <source>2. Which class?</source>
        <translation>2. Quelle classe ?</translation>
    </message>
    <message>
        <source>3. How sure are you? This stores the answer.</source>
        <translation>3. Quelle est votre confiance ? Cela enregistre la réponse.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number key, confidence</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>First say whether the cell is real or synthetic.</source>
        <translation>Dites d&apos;abord si la cellule est réelle ou synthétique.</translation>
    </message>
    <message>
        <source>First say which class the cell is of, or that it cannot be identified.</source>
        <translation>Dites d&apos;abord de quelle classe est la cellule, ou qu&apos;elle n&apos;est pas identifiable.</translation>
    </message>
    <message>
        <source>Your confidence stores the answer and shows the next image. There is no going back.</source>
        <translation>Votre confiance enregistre la réponse et montre l&apos;image suivante. Pas de retour en arrière.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringListPage</name>
    <message>
        <source>&amp;Take the test</source>
        <translation>&amp;Passer le test</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;New test…</source>
        <translation>&amp;Nouveau test…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Tests de Turing</translation>
    </message>
    <message>
        <source>Can readers tell the model&apos;s synthetic cells from real ones? Each reader judges the same images in an order of their own.</source>
        <translation>Les lecteurs peuvent-ils distinguer les cellules synthétiques du modèle des réelles ? Chacun juge les mêmes images dans un ordre propre.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Répondues par vous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The tests could not be read. %1</source>
        <translation>Les tests n&apos;ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>Making the images</source>
        <translation>Création des images</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>task, numbers</comment>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; has been made. Every reader of the study can take it.</source>
        <translation>Le test « %1 » est créé. Chaque lecteur de l&apos;étude peut le passer.</translation>
    </message>
    <message>
        <source>Cancelled: no test was made.</source>
        <translation>Annulé : aucun test n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The test could not be made. %1</source>
        <translation>Le test n&apos;a pas pu être créé. %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the test</source>
        <translation>Reprendre &amp;le test</translation>
    </message>
    <message>
        <source>The results can be seen when you have answered every image.</source>
        <translation>Les résultats sont visibles quand vous avez jugé chaque image.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests.</source>
        <translation>Seul un coordinateur crée des tests de Turing.</translation>
    </message>
    <message>
        <source>There is no model that could make synthetic cells.</source>
        <translation>Il n&apos;y a pas de modèle capable de produire des cellules synthétiques.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. Make one from the model in use and a folder of real images.</source>
        <translation>Il n&apos;y a pas encore de test dans cette étude. Créez-en un avec le modèle utilisé et un dossier d&apos;images réelles.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. A coordinator can make one.</source>
        <translation>Il n&apos;y a pas encore de test dans cette étude. Un coordinateur peut en créer un.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringResultsPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>turing-test</source>
        <translation>test-de-turing</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Résultats : %1</translation>
    </message>
    <message>
        <source>The results could not be read. %1</source>
        <translation>Les résultats n&apos;ont pas pu être lus. %1</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet. Results are shown for readers who have answered every image.</source>
        <translation>Personne n&apos;a encore terminé ce test. Les résultats sont montrés pour les lecteurs qui ont jugé chaque image.</translation>
    </message>
    <message>
        <source>The results are being computed.</source>
        <translation>Les résultats sont en cours de calcul.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringTestPage</name>
    <message>
        <source>Pause (Esc)</source>
        <translation>Suspendre (Échap)</translation>
    </message>
    <message>
        <source>The image to be judged</source>
        <translation>L&apos;image à juger</translation>
    </message>
    <message>
        <source>You see one image of a cell at a time. Some are real, some were made by a model.</source>
        <translation>Vous voyez une image de cellule à la fois. Certaines sont réelles, d&apos;autres produites par un modèle.</translation>
    </message>
    <message>
        <source>For each one say whether it is real (left arrow key) or synthetic (right arrow key), which class it is of (its letter), and how sure you are (1 to 4). The confidence stores the answer and shows the next image.</source>
        <translation>Pour chacune, dites si elle est réelle (flèche gauche) ou synthétique (flèche droite), sa classe (sa lettre) et votre confiance (1 à 4). La confiance enregistre la réponse et montre l&apos;image suivante.</translation>
    </message>
    <message>
        <source>There is no going back, and nothing tells you how well you do before the end. You can pause at any time and go on later at the same image.</source>
        <translation>Pas de retour en arrière, et rien ne dit votre réussite avant la fin. Vous pouvez suspendre à tout moment et reprendre à la même image.</translation>
    </message>
    <message numerus="yes">
        <source>It begins with %n image(s) for practice, which do not count.</source>
        <translation>
            <numerusform>Il commence par %n image d&apos;entraînement, qui ne compte pas.</numerusform>
            <numerusform>Il commence par %n images d&apos;entraînement, qui ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %1 of %n image(s).</source>
        <translation>
            <numerusform>Vous avez jugé %1 image sur %n.</numerusform>
            <numerusform>Vous avez jugé %1 images sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin (Space)</source>
        <translation>Commencer (Espace)</translation>
    </message>
    <message>
        <source>The next image cannot be shown</source>
        <translation>L&apos;image suivante ne peut pas être montrée</translation>
    </message>
    <message>
        <source>Try again (Space)</source>
        <translation>Réessayer (Espace)</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>You have answered every image of this test. The results can be seen in the list of tests.</source>
        <translation>Vous avez jugé chaque image de ce test. Les résultats sont visibles dans la liste des tests.</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Fermer (Espace)</translation>
    </message>
    <message>
        <source>Practice is over</source>
        <translation>L&apos;entraînement est terminé</translation>
    </message>
    <message numerus="yes">
        <source>Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.</source>
        <translation>
            <numerusform>Le test commence : %n image. Désormais rien ne dit si une réponse est juste.</numerusform>
            <numerusform>Le test commence : %n images. Désormais rien ne dit si une réponse est juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the test (Space)</source>
        <translation>Commencer le test (Espace)</translation>
    </message>
    <message>
        <source>The image cannot be read</source>
        <translation>L&apos;image ne peut pas être lue</translation>
    </message>
    <message>
        <source>Practice: image %1 of %2</source>
        <translation>Entraînement : image %1 sur %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>La réponse n&apos;a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>%1

Nothing is lost but this answer: the same image comes again.</source>
        <translation>%1

Rien n&apos;est perdu sauf cette réponse : la même image revient.</translation>
    </message>
    <message>
        <source>The image was synthetic.</source>
        <translation>L&apos;image était synthétique.</translation>
    </message>
    <message>
        <source>The image was real.</source>
        <translation>L&apos;image était réelle.</translation>
    </message>
    <message>
        <source>Class: %1.</source>
        <translation>Classe : %1.</translation>
    </message>
    <message>
        <source>You said: synthetic.</source>
        <translation>Vous avez dit : synthétique.</translation>
    </message>
    <message>
        <source>You said: real.</source>
        <translation>Vous avez dit : réelle.</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Vous avez dit : %1.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Continue (Space)</source>
        <translation>Continuer (Espace)</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Pas maintenant (Échap)</translation>
    </message>
    <message>
        <source>%1: %2

The test waits here. Bring the folder %3 with the test&apos;s images back, or ask who has made the test.</source>
        <translation>%1 : %2

Le test attend ici. Remettez le dossier %3 avec les images du test, ou demandez à la personne qui a créé le test.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Ouvrir une étude…</translation>
    </message>
    <message>
        <source>Choose a folder of slides, or the folder of one slide.</source>
        <translation>Choisir un dossier de lames, ou le dossier d&apos;une lame.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir &amp;récemment utilisée</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells.</source>
        <translation>Deux lames de cellules synthétiques.</translation>
    </message>
    <message>
        <source>&amp;Look for new cells</source>
        <translation>&amp;Chercher de nouvelles cellules</translation>
    </message>
    <message>
        <source>Look again for new, changed and moved images in the study&apos;s folder.</source>
        <translation>Chercher encore des images nouvelles, modifiées ou déplacées dans le dossier de l&apos;étude.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>&amp;Le dossier a été déplacé…</translation>
    </message>
    <message>
        <source>Say where the images are now. Labels and predictions stay with their cells.</source>
        <translation>Dire où sont les images maintenant. Étiquettes et prédictions restent avec leurs cellules.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Save the picture that the inspector shows.</source>
        <translation>Enregistrer l&apos;image que montre l&apos;inspecteur.</translation>
    </message>
    <message>
        <source>Save list of &amp;failed cells…</source>
        <translation>E&amp;nregistrer la liste des cellules en échec…</translation>
    </message>
    <message>
        <source>Save which images could not be read or predicted, and why, as a table.</source>
        <translation>Enregistrer en tableau quelles images n&apos;ont pu être lues ou prédites, et pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Appearance, your name, device, precision, threads and trials.</source>
        <translation>Apparence, votre nom, appareil, précision, fils et essais.</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Fermer l&apos;étude</translation>
    </message>
    <message>
        <source>Close the study. Everything is stored already.</source>
        <translation>Fermer l&apos;étude. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave the program. Everything is stored already.</source>
        <translation>Quitter le programme. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo label</source>
        <translation>&amp;Annuler l&apos;étiquette</translation>
    </message>
    <message>
        <source>Take back the last label. It stays in the cell&apos;s history.</source>
        <translation>Retirer la dernière étiquette. Elle reste dans l&apos;historique de la cellule.</translation>
    </message>
    <message>
        <source>&amp;Redo label</source>
        <translation>&amp;Rétablir l&apos;étiquette</translation>
    </message>
    <message>
        <source>Give the label again that was taken back.</source>
        <translation>Rétablir l&apos;étiquette retirée.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all cells that are shown.</source>
        <translation>Sélectionner toutes les cellules affichées.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Ce&amp;llule suivante</translation>
    </message>
    <message>
        <source>Go to the next cell of the gallery.</source>
        <translation>Aller à la cellule suivante de la galerie.</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Cellule &amp;précédente</translation>
    </message>
    <message>
        <source>Go back to the previous cell of the gallery.</source>
        <translation>Revenir à la cellule précédente de la galerie.</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mmentaire…</translation>
    </message>
    <message>
        <source>Write a comment on the chosen cell. It stays in the cell&apos;s history.</source>
        <translation>Écrire un commentaire sur la cellule choisie. Il reste dans son historique.</translation>
    </message>
    <message>
        <source>S&amp;kip cell…</source>
        <translation>Pa&amp;sser la cellule…</translation>
    </message>
    <message>
        <source>Leave the chosen cell without a label, say why, and go to the next one.</source>
        <translation>Laisser la cellule choisie sans étiquette, dire pourquoi, et passer à la suivante.</translation>
    </message>
    <message>
        <source>&amp;Label as</source>
        <translation>Étiqueter &amp;comme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Prédiction</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Prédire</translation>
    </message>
    <message>
        <source>Predict the cells that have no prediction yet, the open slide first.</source>
        <translation>Prédire les cellules sans prédiction, la lame ouverte d&apos;abord.</translation>
    </message>
    <message>
        <source>Try &amp;failed cells again</source>
        <translation>&amp;Réessayer les cellules en échec</translation>
    </message>
    <message>
        <source>Predict the cells once more whose prediction failed.</source>
        <translation>Prédire encore les cellules dont la prédiction a échoué.</translation>
    </message>
    <message>
        <source>Show &amp;change</source>
        <translation>Montrer la &amp;modification</translation>
    </message>
    <message>
        <source>What the model would change in this cell to see another class.</source>
        <translation>Ce que le modèle changerait dans cette cellule pour voir une autre classe.</translation>
    </message>
    <message>
        <source>Show changes for &amp;all classes</source>
        <translation>Montrer les modifications pour &amp;toutes les classes</translation>
    </message>
    <message>
        <source>The same for every class, side by side.</source>
        <translation>La même chose pour chaque classe, côte à côte.</translation>
    </message>
    <message>
        <source>&amp;Model manager…</source>
        <translation>&amp;Gestionnaire de modèles…</translation>
    </message>
    <message>
        <source>List, inspect, verify and choose models.</source>
        <translation>Lister, inspecter, vérifier et choisir des modèles.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>All keys of the program.</source>
        <translation>Toutes les touches du programme.</translation>
    </message>
    <message>
        <source>&amp;About CytoDiffusion</source>
        <translation>À &amp;propos de CytoDiffusion</translation>
    </message>
    <message>
        <source>Version, licence and what the program is for.</source>
        <translation>Version, licence et but du programme.</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Predicted class</source>
        <translation>Classe &amp;prédite</translation>
    </message>
    <message>
        <source>A group for each class that the model predicted.</source>
        <translation>Un groupe par classe prédite par le modèle.</translation>
    </message>
    <message>
        <source>My &amp;label</source>
        <translation>Mon é&amp;tiquette</translation>
    </message>
    <message>
        <source>A group for each class that you gave.</source>
        <translation>Un groupe par classe que vous avez donnée.</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Aucun groupe</translation>
    </message>
    <message>
        <source>All cells in one row after the other.</source>
        <translation>Toutes les cellules, ligne après ligne.</translation>
    </message>
    <message>
        <source>&amp;Consensus</source>
        <translation>&amp;Consensus</translation>
    </message>
    <message>
        <source>A group for each class on which the readers agree, as computed last.</source>
        <translation>Un groupe par classe sur laquelle les lecteurs s&apos;accordent, selon le dernier calcul.</translation>
    </message>
    <message>
        <source>&amp;Reason for review</source>
        <translation>&amp;Raison de revue</translation>
    </message>
    <message>
        <source>A group for each reason why a cell deserves a second look.</source>
        <translation>Un groupe par raison de revoir une cellule.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Slide order</source>
        <translation>Ordre de la &amp;lame</translation>
    </message>
    <message>
        <source>As the files lie in the slide&apos;s folder.</source>
        <translation>Comme les fichiers dans le dossier de la lame.</translation>
    </message>
    <message>
        <source>Most &amp;unusual first</source>
        <translation>Les plus &amp;inhabituelles d&apos;abord</translation>
    </message>
    <message>
        <source>By the anomaly score.</source>
        <translation>Selon le score d&apos;anomalie.</translation>
    </message>
    <message>
        <source>Least &amp;probable first</source>
        <translation>Les moins &amp;probables d&apos;abord</translation>
    </message>
    <message>
        <source>By the probability of the predicted class.</source>
        <translation>Selon la probabilité de la classe prédite.</translation>
    </message>
    <message>
        <source>Smallest &amp;margin first</source>
        <translation>Plus petite &amp;marge d&apos;abord</translation>
    </message>
    <message>
        <source>By the distance of the two best classes.</source>
        <translation>Selon la distance des deux meilleures classes.</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>&amp;Aléatoire</translation>
    </message>
    <message>
        <source>Shuffled, the same way every time.</source>
        <translation>Mélangé, toujours de la même façon.</translation>
    </message>
    <message>
        <source>&amp;Unusual cells only</source>
        <translation>Cellules &amp;inhabituelles seulement</translation>
    </message>
    <message>
        <source>Hide cells that are not unusual.</source>
        <translation>Masquer les cellules non inhabituelles.</translation>
    </message>
    <message>
        <source>&amp;Not labelled cells only</source>
        <translation>Cellules &amp;non étiquetées seulement</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Masquer les cellules que vous avez étiquetées.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Désactiver tous les filtres.</translation>
    </message>
    <message>
        <source>&amp;Larger tiles</source>
        <translation>Grandes &amp;vignettes</translation>
    </message>
    <message>
        <source>Show larger pictures.</source>
        <translation>Afficher des images plus grandes.</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>&amp;Petites vignettes</translation>
    </message>
    <message>
        <source>Show more and smaller pictures.</source>
        <translation>Afficher plus d&apos;images, plus petites.</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pann&amp;eaux</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Utiliser tout l&apos;écran.</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Non identifiable</translation>
    </message>
    <message>
        <source>Open s&amp;hared study…</source>
        <translation>Ouvrir &amp;une étude partagée…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Une étude qu&apos;un serveur de base de données garde pour plusieurs ordinateurs.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Workbench</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Goes on when the study is opened again</source>
        <translation>Continue à la réouverture de l&apos;étude</translation>
    </message>
    <message>
        <source>Looking for cells</source>
        <translation>Recherche de cellules</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Lecture des contenus</translation>
    </message>
    <message>
        <source>Backing up the study&apos;s database</source>
        <translation>Sauvegarde de la base de données de l&apos;étude</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Chargement du modèle %1</translation>
    </message>
    <message>
        <source>The preferences could not be saved in %1.</source>
        <translation>Les préférences n&apos;ont pas pu être enregistrées dans %1.</translation>
    </message>
    <message>
        <source>They hold until the program is closed.</source>
        <translation>Elles valent jusqu&apos;à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prédiction en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n failed cell(s) listed in %1.</source>
        <translation>
            <numerusform>%n cellule en échec listée dans %1.</numerusform>
            <numerusform>%n cellules en échec listées dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup by this program</source>
        <translation>Pas de sauvegarde par ce programme</translation>
    </message>
    <message>
        <source>The study is on a server: who runs the server backs it up, for instance with pg_dump</source>
        <translation>L&apos;étude est sur un serveur : qui gère le serveur la sauvegarde, par exemple avec pg_dump</translation>
    </message>
</context>
</TS>
